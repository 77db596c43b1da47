import type { FileResult } from '../../documents/proofread/result.js';

/**
 * Prints results piece by piece, so that none of them, and no more of the print than a piece, has to be kept:
 * each file when its turn comes, and what is left at the end.
 */
export interface ProofreadWriter {
  file(result: FileResult): Iterable<string>;
  end(): Iterable<string>;
}
