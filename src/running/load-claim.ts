import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CatalogueEntry, Claim } from '../claims/claim.js';
import { problemsOf } from '../claims/define.js';
import { isMeasured, measuredProblems } from '../claims/measured.js';
import type { MeasuredClaim, MeasuredEntry } from '../claims/measured.js';
import type { ClaimFile } from './claim-files.js';
import { importTypeScript } from './claim-loader.js';
import type { Failure } from './failure.js';

/** A claim that was loaded, one to be checked or one to be measured, or why it could not be. */
export type Loaded =
  | { readonly entry: CatalogueEntry }
  | { readonly measured: MeasuredEntry }
  | { readonly failure: Failure };

/**
 * Imports a claim file and takes its default export.
 *
 * @param folder the claims folder, to which the file of a failure is relative.
 */
export async function loadClaim(folder: string, { id, file }: ClaimFile): Promise<Loaded> {
  const imported = await importModule(folder, file);
  if ('failure' in imported) return imported;
  const { module } = imported;
  const problem = problemOf(id, module);
  if (problem !== undefined)
    return { failure: { file: relative(path.resolve(folder), file), message: problem } };
  const claim = module['default'] as Claim | MeasuredClaim;
  const missing = missingOf(path.resolve(folder), claim);
  if (missing !== undefined)
    return { failure: { file: relative(path.resolve(folder), file), message: missing } };
  return 'observe' in claim ? { measured: { id, file, claim } } : { entry: { id, file, claim } };
}

/** What is related to a claim has to be a claim or a row with claims in the same folder. */
function missingOf(folder: string, { related = [] }: Claim | MeasuredClaim): string | undefined {
  const missing = related.find(
    (id) => !existsSync(path.join(folder, `${id}.ts`)) && !existsSync(path.join(folder, id)),
  );
  return missing === undefined
    ? undefined
    : `it is related to "${missing}", which is neither a claim nor a row with claims`;
}

/** Imports a file as claims are; a failure names it relative to the claims folder. */
export async function importModule(
  folder: string,
  file: string,
): Promise<{ readonly module: Readonly<Record<string, unknown>> } | { readonly failure: Failure }> {
  try {
    return { module: await importTypeScript(file) };
  } catch (error) {
    return { failure: importFailure(path.resolve(folder), file, error) };
  }
}

function problemOf(id: string, module: Readonly<Record<string, unknown>>): string | undefined {
  if (!('default' in module))
    return 'there is no default export: expected export default claim({…})';
  const isExperiment = isMeasured(module['default']);
  const problems = (isExperiment ? measuredProblems : problemsOf)(module['default']);
  if (problems.length > 0) return `the default export is no claim: ${problems.join('; ')}`;
  const claim = module['default'] as Partial<Claim>;
  if (claim.standing === undefined || (claim.given === undefined && !isExperiment))
    return 'the default export was not made by claim(): expected export default claim({…})';
  const others = Object.keys(module).filter(
    (name) =>
      name !== 'default' &&
      module[name] !== module['default'] &&
      problemsOf(module[name]).length === 0,
  );
  if (others.length > 0)
    return `it exports more than one claim (default, ${others.join(', ')}): expected one a file`;
  const [source] = id.split('/');
  if (claim.source !== source)
    return `its source is "${claim.source}", expected the folder's name "${source}"`;
  return undefined;
}

/** What the parser appends to its message: the file, the line from 1, the column from 0. */
const PLACE = /\s*\n\s*(\/[^\n]*|[A-Za-z]:\\[^\n]*):(\d+):(\d+)\s*$/;

function importFailure(folder: string, file: string, error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const place = PLACE.exec(message);
  if (place) {
    const [whole, where = file, line, column] = place;
    return {
      file: relative(folder, where),
      line: Number(line),
      column: Number(column) + 1,
      message: message.slice(0, -whole.length).replace(/^ParseError:/, 'syntax error:'),
    };
  }
  const [first = ''] = message.split('\nRequire stack:');
  return { file: relative(folder, file), message: `it cannot be imported: ${first}` };
}

function relative(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}
