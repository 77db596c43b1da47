import type { Guarantee, Verdict } from '../claims/verdict.js';
import type { Examination } from './examination.js';

/** What was run, as far as it matters for the verdict. */
export interface Coverage {
  /** Every case of a finite domain was tried. */
  readonly complete: boolean;
  /** Time was up, or too much stayed undecided, before all cases were tried. */
  readonly cutShort: boolean;
}

export interface Judged {
  readonly verdict: Verdict;
  readonly guarantee?: Guarantee;
}

/**
 * The verdict on a claim from its cases: one refuted case refutes it, one
 * undecided case leaves it undecided, and without a case that holds it is
 * vacuous.
 */
export function judge({ tally, finding }: Examination, coverage: Coverage): Judged {
  if (finding !== undefined)
    return {
      verdict: 'refuted',
      guarantee: finding.refutation.decision.arithmetic === 'interval' ? 'enclosed' : 'exact',
    };
  if (tally.number('undecided') > 0 || coverage.cutShort) return { verdict: 'undecided' };
  if (tally.number('held') === 0) return { verdict: 'vacuous' };
  if (tally.isEnclosed) return { verdict: 'holds', guarantee: 'enclosed' };
  return { verdict: 'holds', guarantee: coverage.complete ? 'exhaustive' : 'exact' };
}
