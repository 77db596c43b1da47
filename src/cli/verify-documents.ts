import { availableParallelism } from 'node:os';
import {
  compareDocuments,
  expectedText,
  type ExpectedOutcome,
} from '../running/expected-findings.js';
import type { ReportedDocument } from '../running/report.js';
import { writeAtomically } from '../running/write-atomically.js';
import { differenceText } from '../reporting/proofread/difference.js';
import { EXIT_AS_EXPECTED, EXIT_DIFFERENCE, EXIT_ERROR, EXIT_INTERRUPTED } from './errors.js';
import { onInterrupt } from './interruption.js';

const SECONDS = 60;

/** What the documents of a folder came to. */
export interface VerifiedDocuments {
  /** 1 for a difference, 2 for a document that cannot be read. */
  readonly exitCode: number;
  /** For report.json; a list that was written anew is what is expected. */
  readonly documents: readonly ReportedDocument[];
  /** For a terminal, with line ends. */
  readonly text: string;
  readonly failures: readonly string[];
}

/**
 * Proofreads the documents of a folder and compares what is found with the lists
 * beside them.
 *
 * @param update whether the lists are written anew.
 * @throws InputError for a folder without lists, and for a list that is not as it should be.
 */
export async function verifyDocuments(folder: string, update: boolean): Promise<VerifiedDocuments> {
  const interruption = onInterrupt(() => undefined);
  try {
    const outcomes = await compareDocuments(folder, {
      ...{ workers: availableParallelism(), seconds: SECONDS, signal: interruption.signal },
    });
    const failures = outcomes.flatMap((one) => ('failure' in one ? [one.failure] : []));
    const compared = outcomes.flatMap((one) => ('failure' in one ? [] : [one]));
    const different = compared.filter(({ differences }) => differences.length > 0);
    const text = compared.map(differenceText);
    if (update)
      for (const { list, findings } of different) {
        writeAtomically(list, expectedText(findings));
        text.push(`${list} is written anew\n`);
      }
    const found =
      failures.length > 0
        ? EXIT_ERROR
        : different.length > 0 && !update
          ? EXIT_DIFFERENCE
          : EXIT_AS_EXPECTED;
    return {
      exitCode: interruption.signal.aborted ? EXIT_INTERRUPTED : found,
      documents: outcomes.map((one) => reported(one, update)),
      text: text.join(''),
      failures,
    };
  } finally {
    interruption.release();
  }
}

function reported(outcome: ExpectedOutcome, update: boolean): ReportedDocument {
  const { file, expected } = outcome;
  if ('failure' in outcome)
    return { file, expected, findings: [], differences: [], failure: outcome.failure };
  const { findings, differences } = outcome;
  return update
    ? { file, expected: findings, findings, differences: [] }
    : { file, expected, findings, differences };
}
