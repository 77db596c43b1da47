import type { ClaimResult } from '../../src/claims/result.js';

/** A result of a claim that holds exactly, with the given differences from that. */
export function resultOf(id: string, differences: Partial<ClaimResult> = {}): ClaimResult {
  return {
    id,
    kind: 'identity',
    standing: 'printed',
    statement: 'n = n',
    domain: 'integers',
    verdict: 'holds',
    guarantee: 'exact',
    cases: {
      held: 10,
      refuted: 0,
      undecided: 0,
      undefined: 0,
      unmet: 0,
      vanishing: 0,
      byArithmetic: { rational: 10 },
    },
    mutants: [
      { name: 'one more', verdict: 'refuted', survived: 1 },
      { name: 'one less', verdict: 'refuted', survived: 2 },
    ],
    notes: [],
    seconds: 0.5,
    ...differences,
  };
}
