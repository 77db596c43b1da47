import type { ClaimResult } from '../claims/result.js';
import type { Verdict } from '../claims/verdict.js';
import type { ClaimDescription } from './description.js';

/** The result of a claim whose check did not come to its end: no cases, and a note that says why. */
export function withoutCheck(
  description: ClaimDescription,
  verdict: Extract<Verdict, 'undecided' | 'error' | 'not-run'>,
  why: string,
  seconds: number,
): ClaimResult {
  const { id, kind, standing, statement, domain, related, notes } = description;
  return {
    id,
    kind,
    standing,
    statement,
    domain,
    verdict,
    cases: {
      held: 0,
      refuted: 0,
      undecided: 0,
      undefined: 0,
      unmet: 0,
      vanishing: 0,
      byArithmetic: {},
    },
    mutants: [],
    ...(related === undefined ? {} : { related }),
    notes: notes === undefined ? [why] : [why, notes],
    seconds,
  };
}
