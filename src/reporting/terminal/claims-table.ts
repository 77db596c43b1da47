import type { Verdict } from '../../claims/verdict.js';
import type { ReportedClaim } from '../../running/report.js';
import type { Paint } from '../paint.js';
import { oneLine } from '../plain-text.js';
import { grouped } from '../quantity.js';
import { table } from '../table.js';
import type { Cell } from '../table.js';
import { casesOf, guaranteePhrase } from '../wording.js';

/** The colour of a verdict: green for what holds, red for what does not, yellow for what is no answer. */
export function verdictPaint(verdict: Verdict, paint: Paint): (text: string) => string {
  if (verdict === 'holds') return paint.good;
  if (verdict === 'refuted' || verdict === 'error') return paint.bad;
  return paint.doubtful;
}

/**
 * One line a claim: id, verdict, guarantee, cases; and beside a claim that the
 * ledger does not have so, what was expected. Claims that did not run are not in
 * the table.
 */
export function claimsTable(
  claims: readonly ReportedClaim[],
  differing: ReadonlySet<string>,
  paint: Paint,
): readonly string[] {
  const ran = claims.filter(({ verdict }) => verdict !== 'not-run');
  if (ran.length === 0) return [];
  const rows = ran.map((claim): readonly Cell[] => [
    { text: oneLine(claim.id) },
    { text: claim.verdict, paint: verdictPaint(claim.verdict, paint) },
    { text: guaranteePhrase(claim) },
    { text: grouped(casesOf(claim)) },
    remark(claim, differing, paint),
  ]);
  return table(
    [
      { heading: 'claim' },
      { heading: 'verdict' },
      { heading: 'guarantee' },
      { heading: 'cases', align: 'right' },
      { heading: '' },
    ],
    rows,
    paint.dim,
  );
}

function remark(claim: ReportedClaim, differing: ReadonlySet<string>, paint: Paint): Cell {
  if (!differing.has(claim.id)) return { text: '' };
  const text =
    claim.expected === undefined
      ? '← not in the ledger'
      : claim.expected === claim.verdict
        ? '← not as in the ledger'
        : `← expected ${claim.expected}`;
  return { text, paint: paint.bad };
}
