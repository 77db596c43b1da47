import type { Severity } from '../../documents/findings/rule.js';
import type { FileResult } from '../../documents/proofread/result.js';

/** How much there was, how much of it was read, and what was found. */
export interface ProofreadSummary {
  readonly files: number;
  readonly formulas: number;
  readonly displayed: number;
  readonly roles: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Stretches of mathematics that is not marked up, or that is closed nowhere. */
  readonly skipped: number;
}

/** Adds up the results of files. */
export function summaryOf(files: readonly FileResult[]): ProofreadSummary {
  const equations = files.flatMap((file) => file.equations);
  const found = files.flatMap((file) => file.findings);
  const severity = (wanted: Severity): number =>
    found.filter((finding) => finding.severity === wanted).length;
  return {
    files: files.length,
    formulas: equations.length,
    displayed: equations.filter(({ display }) => display).length,
    roles: counts(equations.map(({ role }) => role)),
    statuses: counts(equations.map(({ status }) => status)),
    findings: {
      error: severity('error'),
      condition: severity('condition'),
      slip: severity('slip'),
    },
    skipped: files.reduce((sum, file) => sum + file.skipped.length, 0),
  };
}

/** How often each of some words occurs, by falling frequency. */
export function counts(words: readonly string[]): Record<string, number> {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return Object.fromEntries([...found].sort(([, one], [, other]) => other - one));
}
