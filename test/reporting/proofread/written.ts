import type { FileResult } from '../../../src/documents/proofread/result.js';
import type { ProofreadWriter } from '../../../src/reporting/proofread/writer.js';

/** All that a writer prints of files. */
export function written(writer: ProofreadWriter, files: readonly FileResult[]): string {
  return [...files.flatMap((file) => [...writer.file(file)]), ...writer.end()].join('');
}
