import type { ReportedClaim } from '../../running/report.js';
import type { Paint } from '../paint.js';
import { oneLine } from '../plain-text.js';
import { casesLeftOut, verdictPhrase } from '../wording.js';

/** Claims that ran and came to no answer, each with the reason. */
export function unansweredLines(claims: readonly ReportedClaim[], paint: Paint): readonly string[] {
  return claims
    .filter(({ verdict }) => verdict !== 'holds' && verdict !== 'refuted' && verdict !== 'not-run')
    .flatMap((claim) => [
      `${paint.bold(oneLine(claim.id))}: ${verdictPhrase(claim)}`,
      ...[...claim.notes.map(oneLine), ...casesLeftOut(claim.cases)].map((note) => `  ${note}`),
    ]);
}
