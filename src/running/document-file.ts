import { DocumentError } from '../documents/text/document-error.js';
import { NotRegular, readDescriptor, readRegularFile } from '../training/regular-file.js';

/** The descriptor of the standard input. */
export const STANDARD_INPUT = 0;
/** Longer documents are not read. */
export const MOST_DOCUMENT_BYTES = 64 * 1024 * 1024;

/**
 * The bytes of a document: of a regular file, or of the standard input, which is counted as it
 * comes.
 *
 * @throws DocumentError for anything else, and for more than 64 MB; what the file system
 *   throws where it cannot be read.
 */
export function readDocumentFile(
  file: string | typeof STANDARD_INPUT,
  most: number = MOST_DOCUMENT_BYTES,
): Uint8Array {
  try {
    return file === STANDARD_INPUT
      ? readDescriptor(file, 'the standard input', most)
      : readRegularFile(file, most);
  } catch (error) {
    if (!(error instanceof NotRegular)) throw error;
    const hint = error.code === 'ENXIO' ? ', or - for the standard input' : '';
    throw new DocumentError(`${error.message}${hint}`);
  }
}
