import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  expectedOf,
  findingDifferences,
  type ExpectedFinding,
  type FindingDifference,
} from '../documents/findings/expected.js';
import { InputError } from './input-error.js';
import { proofreadFiles, type ProofreadOutcome } from './proofread-run.js';
import { parseValidated } from './schema.js';
import { readRegularFile } from '../training/regular-file.js';

const ENDING = '.expected.json';

/** What became of a document of which findings are expected. */
export type ExpectedOutcome =
  | {
      readonly file: string;
      readonly list: string;
      readonly findings: readonly ExpectedFinding[];
      readonly differences: readonly FindingDifference[];
    }
  | { readonly file: string; readonly failure: string };

/**
 * Proofreads the documents of a folder that have a list of expected findings beside
 * them, `NAME.expected.json` for NAME, and compares.
 *
 * @throws InputError where there is no folder, no list in it, or one without its document.
 */
export async function compareDocuments(
  folder: string,
  run: { readonly workers: number; readonly seconds: number; readonly signal?: AbortSignal },
): Promise<ExpectedOutcome[]> {
  const documents = documentsIn(folder);
  const expected = documents.map(({ list }) => readExpected(list));
  const tasks = documents.map(({ file }, at) => ({ id: String(at), file, off: [] }));
  const outcomes = await proofreadFiles({ ...run, tasks });
  return outcomes.map((outcome, at) => compared(outcome, documents[at]!.list, expected[at]!));
}

function compared(
  outcome: ProofreadOutcome,
  list: string,
  expected: readonly ExpectedFinding[],
): ExpectedOutcome {
  if ('failure' in outcome) return outcome;
  const findings = outcome.result.findings.map(expectedOf);
  return {
    file: outcome.file,
    list,
    findings,
    differences: findingDifferences(expected, findings),
  };
}

function documentsIn(folder: string): { file: string; list: string }[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new InputError(`there is no folder ${folder}: expected one with documents`);
  const lists = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  if (lists.length === 0)
    throw new InputError(
      `no document in ${folder} has a list of findings: expected NAME${ENDING} beside NAME`,
    );
  return lists.sort().map((name) => {
    const list = path.join(folder, name);
    const file = list.slice(0, -ENDING.length);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
      throw new InputError(`there is no document ${file}, of which ${list} expects findings`);
    return { file, list };
  });
}

function readExpected(list: string): readonly ExpectedFinding[] {
  return parseValidated(
    'expected-findings',
    list,
    readRegularFile(list).toString('utf8'),
  ) as readonly ExpectedFinding[];
}

/** The text of a list of expected findings. */
export function expectedText(findings: readonly ExpectedFinding[]): string {
  return `${JSON.stringify(findings, undefined, 2)}\n`;
}
