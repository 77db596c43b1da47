import type { Guarantee, Verdict } from '../../claims/verdict.js';
import type { Report } from '../../running/report.js';
import { GUARANTEE_MEANING, VERDICT_MEANING } from '../wording.js';
import { escaped } from './escape.js';

/** What the verdicts and guarantees that occur in a report mean, a line each. */
export function meaningsSection(report: Report): readonly string[] {
  const verdicts = (Object.keys(VERDICT_MEANING) as Verdict[]).filter(
    (verdict) => report.summary.verdicts[verdict] > 0,
  );
  const guarantees = (Object.keys(GUARANTEE_MEANING) as Guarantee[]).filter((guarantee) =>
    report.claims.some((claim) => claim.guarantee === guarantee),
  );
  return [
    ...verdicts.map((verdict) => `- **${verdict}**: ${escaped(VERDICT_MEANING[verdict])}`),
    ...guarantees.map((guarantee) => `- *${guarantee}*: ${escaped(GUARANTEE_MEANING[guarantee])}`),
  ];
}
