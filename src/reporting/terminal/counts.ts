import { GUARANTEES } from '../../claims/verdict.js';
import type { Verdict } from '../../claims/verdict.js';
import type { Report } from '../../running/report.js';
import { duration, quantity } from '../quantity.js';

const NAMED: readonly (readonly [Verdict, string])[] = [
  ['undecided', 'undecided'],
  ['vacuous', 'vacuous'],
  ['error', 'in error'],
  ['not-run', 'not run'],
];

/** How many claims have which verdict, those that hold by their guarantee, then cases, mutants and time. */
export function countLines(report: Report): readonly string[] {
  const { summary } = report;
  const parts = [holding(report), `${summary.verdicts.refuted} refuted`];
  for (const [verdict, words] of NAMED)
    if (summary.verdicts[verdict] > 0) parts.push(`${summary.verdicts[verdict]} ${words}`);
  return [
    `${quantity(report.claims.length, 'claim')}: ${parts.join(', ')}`,
    `${quantity(summary.cases, 'case')} decided, ${duration(summary.seconds)}, seed ${report.seed}`,
    mutantLine(report),
  ];
}

function mutantLine({ summary: { mutants } }: Report): string {
  const refuted = `${mutants.refuted} of ${quantity(mutants.total, 'mutant')} refuted`;
  return mutants.refuted === mutants.total ? refuted : `only ${refuted}`;
}

function holding(report: Report): string {
  const held = report.claims.filter(({ verdict }) => verdict === 'holds');
  const strengths = GUARANTEES.flatMap((guarantee) => {
    const count = held.filter((claim) => claim.guarantee === guarantee).length;
    return count > 0 ? [`${count} ${guarantee}`] : [];
  });
  const unstated = held.filter(({ guarantee }) => guarantee === undefined).length;
  if (unstated > 0) strengths.push(`${unstated} without a guarantee`);
  const verb = held.length === 1 ? 'holds' : 'hold';
  return `${held.length} ${verb}${strengths.length > 0 ? ` (${strengths.join(', ')})` : ''}`;
}
