import type { Severity } from '../documents/findings/rule.js';
import type { FileResult } from '../documents/proofread/result.js';
import { EXIT_AS_EXPECTED, EXIT_DIFFERENCE, EXIT_ERROR, EXIT_NOTHING } from './errors.js';

/** By rising weight. */
export const SEVERITIES: readonly Severity[] = ['slip', 'condition', 'error'];

/** What is kept of a file when it has been printed. */
export interface SeenFile extends Pick<FileResult, 'unused'> {
  readonly formulas: number;
  readonly severities: ReadonlySet<Severity>;
}

/** What is kept of a result. */
export function seenOf({ equations, unread, findings, unused }: FileResult): SeenFile {
  const severities = new Set(findings.map(({ severity }) => severity));
  return { unused, formulas: equations.length + (unread?.count ?? 0), severities };
}

/**
 * 2 where a document could not be read, 5 where none has a formula, 1 for a finding as
 * bad as `failOn`, 0 otherwise.
 */
export function proofreadExitCode(
  files: readonly Pick<SeenFile, 'formulas' | 'severities'>[],
  failures: number,
  failOn: Severity,
): number {
  if (failures > 0) return EXIT_ERROR;
  if (files.every(({ formulas }) => formulas === 0)) return EXIT_NOTHING;
  const least = SEVERITIES.indexOf(failOn);
  const isBad = files.some(({ severities }) =>
    [...severities].some((severity) => SEVERITIES.indexOf(severity) >= least),
  );
  return isBad ? EXIT_DIFFERENCE : EXIT_AS_EXPECTED;
}
