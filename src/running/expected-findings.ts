import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  expectedOf,
  findingDifferences,
  type ExpectedFinding,
  type FindingDifference,
} from '../documents/findings/expected.js';
import type { DocumentTask } from './document-worker.js';
import { InputError } from './input-error.js';
import { proofreadFiles, type ProofreadOutcome } from './proofread-run.js';
import { parseValidated } from './schema.js';
import { readRegularFile } from '../training/regular-file.js';

const ENDING = '.expected.json';
const NOTATION = '.notation.yaml';
const MOST_NOTATION_BYTES = 2 ** 20;

/** What became of a document of which findings are expected. */
export type ExpectedOutcome =
  | {
      readonly file: string;
      readonly list: string;
      readonly expected: readonly ExpectedFinding[];
      readonly findings: readonly ExpectedFinding[];
      readonly differences: readonly FindingDifference[];
    }
  | {
      readonly file: string;
      readonly expected: readonly ExpectedFinding[];
      readonly failure: string;
    };

/**
 * Proofreads the documents of a folder that have a list of expected findings beside
 * them, `NAME.expected.json` for NAME, and compares. Where there is a notation file
 * `NAME.notation.yaml` it is read with the document.
 *
 * @throws InputError where there is no folder, no list in it, or one without its document.
 */
export async function compareDocuments(
  folder: string,
  run: { readonly workers: number; readonly seconds: number; readonly signal?: AbortSignal },
): Promise<ExpectedOutcome[]> {
  const documents = documentsIn(folder);
  const expected = documents.map(({ list }) => readExpected(list));
  const tasks = documents.map(({ file }, at) => {
    const notation = notationBeside(file);
    return { id: String(at), file, off: [], ...(notation && { notation }) };
  });
  const outcomes = await proofreadFiles({ ...run, tasks });
  return outcomes.map((outcome, at) => compared(outcome, documents[at]!.list, expected[at]!));
}

function compared(
  outcome: ProofreadOutcome,
  list: string,
  expected: readonly ExpectedFinding[],
): ExpectedOutcome {
  if ('failure' in outcome) return { file: outcome.file, expected, failure: outcome.failure };
  const findings = outcome.result.findings.map(expectedOf);
  return {
    file: outcome.file,
    list,
    expected,
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

/** The text of a document's notation file, `NAME.notation.yaml` beside NAME; that it can be read is seen with the document. */
function notationBeside(document: string): DocumentTask['notation'] {
  const file = document + NOTATION;
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return undefined;
  return { text: readRegularFile(file, MOST_NOTATION_BYTES).toString('utf8'), file };
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
