import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

import { Missing } from './missing.js';

const PATIENCE = 60_000;

/** What a file that is fetched has to be. */
export interface Expected {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Fetches a file and checks its size and its hash on the way.
 *
 * @throws Missing if the server refuses, is silent for a minute, or has something else.
 */
export async function download(
  url: string,
  target: string,
  { sha256, bytes }: Expected,
): Promise<void> {
  const controller = new AbortController();
  const silence = setTimeout(() => {
    controller.abort(new Missing(`${url} is silent`));
  }, PATIENCE);
  const file = createWriteStream(target);
  const hash = createHash('sha256');
  let received = 0;
  try {
    const response = await fetch(url, { signal: controller.signal });
    if (!response.ok || response.body === null)
      throw new Missing(`${url} answers ${response.status}`);
    for await (const part of response.body) {
      const piece = part as Uint8Array;
      silence.refresh();
      received += piece.length;
      if (received > bytes) throw new Missing(`${url} has more than ${bytes} bytes`);
      hash.update(piece);
      if (!file.write(piece)) await once(file, 'drain');
    }
    file.end();
    await finished(file);
  } finally {
    clearTimeout(silence);
    file.destroy();
  }
  compare(url, { sha256: hash.digest('hex'), bytes: received }, { sha256, bytes });
}

/**
 * Checks the size and the hash of a file that is there.
 *
 * @throws Missing if it is another file.
 */
export async function checkFile(file: string, expected: Expected): Promise<void> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of createReadStream(file)) {
    const piece = part as Uint8Array;
    bytes += piece.length;
    hash.update(piece);
  }
  compare(file, { sha256: hash.digest('hex'), bytes }, expected);
}

function compare(name: string, found: Expected, expected: Expected): void {
  if (found.bytes !== expected.bytes)
    throw new Missing(`${name} has ${found.bytes} bytes, expected ${expected.bytes}`);
  if (found.sha256 !== expected.sha256)
    throw new Missing(`${name} has the SHA-256 ${found.sha256}, expected ${expected.sha256}`);
}
