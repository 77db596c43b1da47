import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { DocumentError } from '../documents/text/document-error.js';

/** The descriptor of the standard input. */
export const STANDARD_INPUT = 0;
/** Longer documents are not read. */
export const MOST_DOCUMENT_BYTES = 64 * 1024 * 1024;
const CHUNK = 2 ** 20;

/**
 * The bytes of a document. What does not say how long it is, is counted as it comes.
 *
 * @throws DocumentError for a folder, and for more than 64 MB; what the file system
 *   throws where it cannot be read.
 */
export function readDocumentFile(
  file: string | typeof STANDARD_INPUT,
  most: number = MOST_DOCUMENT_BYTES,
): Uint8Array {
  const descriptor = file === STANDARD_INPUT ? STANDARD_INPUT : openSync(file, 'r');
  try {
    if (fstatSync(descriptor).isDirectory())
      throw new DocumentError(`${file} is a folder: expected a document`);
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
