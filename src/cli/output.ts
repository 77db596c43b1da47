import { statSync } from 'node:fs';
import { InputError } from '../running/input-error.js';
import { AtomicFile } from '../running/write-atomically.js';

/** Characters that are put together before they are written. */
const CHUNK = 2 ** 16;

/** Where a command prints what it found, piece by piece. */
export interface Output {
  /** Writes pieces; the next one is not asked for before there is room for it. */
  write(pieces: Iterable<string>): Promise<void>;
  /** All was written. */
  commit(): void;
  /** Something went wrong: a file is left as it was. */
  discard(): void;
}

/**
 * The standard output. A reader that is slow is waited for; for one that has gone away nothing more
 * is made.
 *
 * @param before called before anything is written.
 */
export function streamOutput(
  stream: NodeJS.WriteStream,
  before: () => void = () => undefined,
): Output {
  return {
    async write(pieces) {
      for (const chunk of chunks(pieces)) {
        if (stream.destroyed || stream.errored !== null) return;
        before();
        if (!stream.write(chunk)) await drained(stream);
      }
    },
    commit: () => undefined,
    discard: () => undefined,
  };
}

/**
 * A file, which is there whole or not at all.
 *
 * @throws InputError if it is a folder; what the file system throws where it cannot be written.
 */
export function fileOutput(file: string): Output {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new InputError(`--out ${file}: it is a folder, expected the name of a file`);
  const opened = new AtomicFile(file);
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- files are written at once
    async write(pieces) {
      for (const chunk of chunks(pieces)) opened.write(chunk);
    },
    commit: () => {
      opened.commit();
    },
    discard: () => {
      opened.discard();
    },
  };
}

function* chunks(pieces: Iterable<string>): Generator<string> {
  let held: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    yield held.join('');
    [held, length] = [[], 0];
  }
  if (length > 0) yield held.join('');
}

/** Until there is room again, or nobody reads any more. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      for (const event of EVENTS) stream.off(event, over);
      resolve();
    };
    for (const event of EVENTS) stream.on(event, over);
    if (stream.destroyed) over();
  });
}

const EVENTS = ['drain', 'close', 'error'] as const;
