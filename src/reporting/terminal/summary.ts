import type { Report } from '../../running/report.js';
import { coloured, uncoloured } from '../paint.js';
import type { Paint } from '../paint.js';
import { claimsTable } from './claims-table.js';
import { conclusion } from './conclusion.js';
import { countLines } from './counts.js';
import { coverageLines, uncheckedLines } from './coverage.js';
import { differenceLines, failureLines } from './differences.js';
import { refutationLines } from './refutation.js';
import { unansweredLines } from './unanswered.js';

/** How the summary is to look. */
export interface SummaryOptions {
  /** Whether to use the terminal's colours. */
  readonly colour: boolean;
}

/**
 * A run as a person reads it on a terminal: a line for each claim, the refuted
 * ones with witness and correction, those without an answer with the reason,
 * differences from the ledger, counts, coverage of the sources, and what was
 * not checked. Ends in a line end.
 */
export function terminalSummary(report: Report, { colour }: SummaryOptions): string {
  const paint = colour ? coloured : uncoloured;
  const { summary } = report;
  const differing = new Set(summary.differences.map(({ claim }) => claim));
  const refuted = report.claims.filter(({ verdict }) => verdict === 'refuted');
  const sections: (readonly string[])[] = [
    claimsTable(report.claims, differing, paint),
    section(
      'Refuted',
      refuted.flatMap((claim) => refutationLines(claim, paint)),
      paint,
    ),
    section('Without an answer', unansweredLines(report.claims, paint), paint),
    section('Errors in the claims folder', failureLines(report, paint), paint),
    section('Differences from the ledger', differenceLines(report, paint), paint),
    section('Counts', countLines(report), paint),
    section('Sources', coverageLines(summary.sources), paint),
    section('Not checked', uncheckedLines(summary.unchecked), paint),
    [conclusion(report, paint)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.length === 0 ? [] : [paint.bold(heading), ...lines.map((line) => `  ${line}`)];
}
