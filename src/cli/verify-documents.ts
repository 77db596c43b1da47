import { availableParallelism } from 'node:os';
import { compareDocuments, expectedText } from '../running/expected-findings.js';
import { writeAtomically } from '../running/write-atomically.js';
import { differenceText } from '../reporting/proofread/difference.js';
import { print, printError } from './console.js';
import { EXIT_AS_EXPECTED, EXIT_DIFFERENCE, EXIT_ERROR, EXIT_INTERRUPTED } from './errors.js';
import { onInterrupt } from './interruption.js';

const SECONDS = 60;

/**
 * Proofreads the documents of a folder and compares what is found with the lists
 * beside them.
 *
 * @param update whether the lists are written anew.
 * @returns the exit code: 1 for a difference, 2 for a document that cannot be read.
 * @throws InputError for a folder without lists, and for a list that is not as it should be.
 */
export async function verifyDocuments(folder: string, update: boolean): Promise<number> {
  const interruption = onInterrupt(() => undefined);
  try {
    const outcomes = await compareDocuments(folder, {
      ...{ workers: availableParallelism(), seconds: SECONDS, signal: interruption.signal },
    });
    const failures = outcomes.flatMap((one) => ('failure' in one ? [one.failure] : []));
    for (const failure of failures) printError(`error: ${failure}`);
    const compared = outcomes.flatMap((one) => ('failure' in one ? [] : [one]));
    print(compared.map(differenceText).join(''));
    const different = compared.filter(({ differences }) => differences.length > 0);
    if (update)
      for (const { list, findings } of different) {
        writeAtomically(list, expectedText(findings));
        print(`${list} is written anew\n`);
      }
    if (interruption.signal.aborted) return EXIT_INTERRUPTED;
    if (failures.length > 0) return EXIT_ERROR;
    return different.length > 0 && !update ? EXIT_DIFFERENCE : EXIT_AS_EXPECTED;
  } finally {
    interruption.release();
  }
}
