import type { Claim } from '../claims/claim.js';
import { attempt } from './attempt.js';
import { intervalRung } from './decide-interval.js';
import { rationalRung } from './decide-rational.js';
import { seriesRung } from './decide-series.js';
import type { Rung } from './decision.js';
import { modeOfLink } from './judgement.js';
import type { Mode } from './ladder.js';

/**
 * Whether a claim compares values or series: what the first link of its
 * relation compares in this case, or undefined where no arithmetic gets that far.
 */
export function modeOf(claim: Claim, kase: unknown): Mode | undefined {
  const rungs =
    claim.kind === 'order'
      ? [seriesRung(6, false), seriesRung(24, true), rationalRung, intervalRung(64, false)]
      : [rationalRung, intervalRung(64, false), seriesRung(6, false), seriesRung(24, true)];
  for (const rung of rungs) {
    const mode = modeIn(claim, kase, rung);
    if (mode !== undefined) return mode;
  }
  return undefined;
}

function modeIn(claim: Claim, kase: unknown, rung: Rung): Mode | undefined {
  const A = rung.arithmetic;
  const links = rung.within(() =>
    attempt(() => claim.relation(claim.given(A, kase), A).map(({ comparison }) => comparison.kind)),
  );
  const first = links.kind === 'value' ? links.value[0] : undefined;
  return first === undefined ? undefined : modeOfLink(first);
}
