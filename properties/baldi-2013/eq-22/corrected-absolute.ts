import { atMost, claim, Rational } from 'corrigenda';
import type { Arithmetic, OutputLaw } from 'corrigenda';
import { errors } from '../_errors.ts';
import { attackedLaws } from '../_laws.ts';
import { moments } from '../_moments.ts';

/** |1 − 2x|/(2x(1 − x)). */
function slope(x: Rational): Rational {
  const y = x.negated().plus(1);
  return y.minus(x).abs().over(x.times(y).times(2));
}

export default claim({
  statement: String.raw`\Big|E - \frac{G}{G+G'}\Big| \le V \max\Big(\frac{|1-2m|}{2m(1-m)}, \frac{|1-2M|}{2M(1-M)}\Big), \quad 0 < m \le O_i \le M < 1`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'correction',
  domain: attackedLaws({ excluding: [0, 1] }),
  given: (A: Arithmetic, law: OutputLaw) => {
    const sorted = [...law.outputs].sort((a, b) => a.compare(b));
    const half = Rational.of('1/2');
    const [first, last] = [slope(sorted[0] ?? half), slope(sorted.at(-1) ?? half)];
    return {
      error: errors(A, law).ofNWGM,
      V: moments(A, law).V,
      largest: A.of(first).max(last),
      smallest: A.of(first).min(last),
    };
  },
  costly: true,
  relation: ({ error, V, largest }) => [atMost(error, V.times(largest))],
  mutants: {
    'the smaller of the two': ({ error, V, smallest }) => [atMost(error, V.times(smallest))],
    'a tenth less on the right': ({ error, V, largest }) => [
      atMost(error, V.times(largest).times('9/10')),
    ],
    'the variance squared': ({ error, V, largest }) => [atMost(error, V.times(V).times(largest))],
  },
  notes:
    'The first link of (22) as a bound, |1 − 2x|/(2x(1 − x)) at an end of the range for |1 − 2E|/(1 − 2V): the consequence of corrected-tight for the absolute error. It is never above corrected-range, which has a quarter where this has x(1 − x), at the end of the range that is farther from ½.',
});
