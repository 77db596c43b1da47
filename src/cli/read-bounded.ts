import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { grouped } from '../reporting/quantity.js';
import { InputError } from '../running/input-error.js';

const CHUNK = 2 ** 16;

/**
 * The text of a file, UTF-8. A pipe or a device does not say how long it is, so
 * that the bytes are counted as they come.
 *
 * @throws InputError if there are more than `most` bytes, or it is a folder; what
 *   the file system throws where it cannot be read.
 */
export function readBounded(file: string, most: number): string {
  const descriptor = openSync(file, 'r');
  try {
    if (fstatSync(descriptor).isDirectory()) throw new InputError(`${file} is a folder`);
    const chunks: Buffer[] = [];
    for (let length = 0; ;) {
      const chunk = Buffer.alloc(CHUNK);
      const count = readSync(descriptor, chunk);
      if (count === 0) return Buffer.concat(chunks).toString('utf8');
      length += count;
      if (length > most) throw new InputError(`${file} has more than ${grouped(most)} bytes`);
      chunks.push(chunk.subarray(0, count));
    }
  } finally {
    closeSync(descriptor);
  }
}
