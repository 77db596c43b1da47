import path from 'node:path';
import type { Proof } from '../claims/proof.js';
import { proofProblems } from '../claims/proof.js';
import type { ClaimFile } from './claim-files.js';
import type { Failure } from './failure.js';
import { importModule } from './load-claim.js';
import { proofFileOf } from './proof-files.js';

/** A proof that was loaded, or why it could not be. */
export type LoadedProof = { readonly proof: Proof } | { readonly failure: Failure };

/**
 * Imports the proof file of a claim and takes its default export; undefined
 * where the claim has none.
 */
export async function loadProof(
  folder: string,
  { id }: Pick<ClaimFile, 'id'>,
): Promise<LoadedProof | undefined> {
  const file = proofFileOf(folder, id);
  if (file === undefined) return undefined;
  const imported = await importModule(folder, file);
  if ('failure' in imported) return imported;
  const failed = (message: string): LoadedProof => ({
    failure: {
      file: path.relative(path.resolve(folder), file).split(path.sep).join('/'),
      message,
    },
  });
  const { module } = imported;
  if (!('default' in module))
    return failed('there is no default export: expected export default proof({…})');
  const problems = proofProblems(module['default']);
  if (problems.length > 0) return failed(`the default export is no proof: ${problems.join('; ')}`);
  const proof = module['default'] as Partial<Proof>;
  if (proof.mostNumbers === undefined)
    return failed('the default export was not made by proof(): expected export default proof({…})');
  return { proof: module['default'] as Proof };
}
