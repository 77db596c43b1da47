import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { DocumentError } from '../documents/text/document-error.js';

/** The descriptor of the standard input. */
export const STANDARD_INPUT = 0;
/** Longer documents are not read. */
export const MOST_DOCUMENT_BYTES = 64 * 1024 * 1024;
const CHUNK = 2 ** 20;
/** Without O_NONBLOCK a pipe that nobody writes to would not even be opened; Windows has none. */
const OPENED = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);

/**
 * The bytes of a document: of a regular file, or of the standard input, which is counted as it
 * comes. A pipe or a device with a name may never end.
 *
 * @throws DocumentError for anything else, and for more than 64 MB; what the file system
 *   throws where it cannot be read.
 */
export function readDocumentFile(
  file: string | typeof STANDARD_INPUT,
  most: number = MOST_DOCUMENT_BYTES,
): Uint8Array {
  const descriptor = file === STANDARD_INPUT ? STANDARD_INPUT : openSync(file, OPENED);
  try {
    const status = fstatSync(descriptor);
    if (status.isDirectory()) throw new DocumentError(`${file} is a folder: expected a document`);
    if (descriptor !== STANDARD_INPUT && !status.isFile())
      throw new DocumentError(
        `${file} is a pipe or a device: expected a file, or - for the standard input`,
      );
    const chunks: Buffer[] = [];
    for (let length = 0; ;) {
      const chunk = Buffer.alloc(CHUNK);
      const count = readSync(descriptor, chunk);
      if (count === 0) return Buffer.concat(chunks);
      length += count;
      if (length > most) throw new DocumentError(`${file} has more than ${most} bytes`);
      chunks.push(chunk.subarray(0, count));
    }
  } finally {
    if (descriptor !== STANDARD_INPUT) closeSync(descriptor);
  }
}
