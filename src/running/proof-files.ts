import { statSync } from 'node:fs';
import path from 'node:path';
import { claimFiles } from './claim-files.js';
import type { Failure } from './failure.js';

/** The folder of the proofs that belong to a claims folder: `proofs` beside it. */
export function proofsFolder(folder: string): string {
  return path.join(path.dirname(path.resolve(folder)), 'proofs');
}

/** The proof file of a claim; undefined where there is none. */
export function proofFileOf(folder: string, id: string): string | undefined {
  const file = path.join(proofsFolder(folder), `${id}.ts`);
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}

/** The proof files whose claim is not there, or that lie where no proof can be. */
export function proofsWithoutClaims(folder: string, ids: readonly string[]): readonly Failure[] {
  const proofs = proofsFolder(folder);
  if (statSync(proofs, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const found = claimFiles(proofs);
  const known = new Set(ids);
  return [
    ...found.failures.map(({ file }) => ({
      file: `../proofs/${file}`,
      message: 'no proof can be here: expected the path of its claim',
    })),
    ...found.claims
      .filter(({ id }) => !known.has(id))
      .map(({ id }) => ({
        file: `../proofs/${id}.ts`,
        message: `there is no claim ${id} that it could prove`,
      })),
  ];
}
