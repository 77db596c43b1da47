import { DEFAULT_CASES, DEFAULT_SEARCH, DEFAULT_SMALL } from '../checking/amounts.js';
import { assembleReport } from '../running/assemble-report.js';
import { claimFiles } from '../running/claim-files.js';
import { ledgerText } from '../running/ledger.js';
import type { Ledger } from '../running/ledger.js';
import { updateLedger } from '../running/ledger-update.js';
import { isSelected } from '../running/patterns.js';
import type { Report } from '../running/report.js';
import { readSources } from '../running/sources.js';
import { writeAtomically } from '../running/write-atomically.js';
import { oneLine } from '../reporting/plain-text.js';
import { print } from './console.js';
import { withoutLedger } from './without-ledger.js';

/**
 * Writes what a run came to into the ledger and prints the difference.
 *
 * @returns the report of the same run beside the new ledger: what the ledger
 *   cannot expect, such as an error, or an erratum without its why, is still a
 *   difference there.
 */
export function writeUpdatedLedger(
  report: Report,
  ledger: Ledger,
  folder: string,
  file: string,
): Report {
  const found = claimFiles(folder);
  const present = found.claims.map(({ id }) => id);
  const { patterns, summary } = report;
  const results = report.claims.map(withoutLedger);
  const updated = updateLedger(ledger, {
    results,
    present: new Set(present),
    selected: (id) => isSelected(patterns, id),
  });
  writeAtomically(file, ledgerText(updated.ledger));
  print(`${[`Ledger ${file}`, ...described(updated.difference)].join('\n')}\n\n`);
  return {
    ...assembleReport({
      results,
      ledger: updated.ledger,
      present,
      keys: found.sources,
      sources: readSources(folder, found.sources).sources,
      patterns,
      failures: summary.failures,
      complete: summary.complete,
      seed: report.seed,
      cases: report.cases ?? DEFAULT_CASES,
      small: report.small ?? DEFAULT_SMALL,
      search: report.search ?? DEFAULT_SEARCH,
      seconds: summary.seconds,
    }),
    environment: report.environment,
  };
}

function described(difference: readonly string[]): readonly string[] {
  return difference.length === 0
    ? ['  nothing changes']
    : difference.map((line) => `  ${oneLine(line)}`);
}
