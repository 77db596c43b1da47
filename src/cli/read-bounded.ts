import { InputError } from '../running/input-error.js';
import { NotRegular, readRegularFile } from '../training/regular-file.js';

/**
 * The text of a file, UTF-8.
 *
 * @throws InputError if it is no regular file, or has more than `most` bytes; what the
 *   file system throws where it cannot be read.
 */
export function readBounded(file: string, most: number): string {
  try {
    return readRegularFile(file, most).toString('utf8');
  } catch (error) {
    if (error instanceof NotRegular) throw new InputError(error.message);
    throw error;
  }
}
