import { NotRegular, readRegularFile } from '../regular-file.js';
import { TrainingError } from '../training-error.js';

/**
 * The bytes of a file with data.
 *
 * @throws TrainingError if it is no regular file, or has more than `most` bytes; what the file
 *   system throws where it cannot be read.
 */
export function regularBytes(file: string, most: number): Buffer {
  try {
    return readRegularFile(file, most);
  } catch (error) {
    if (error instanceof NotRegular) throw new TrainingError(error.message);
    throw error;
  }
}
