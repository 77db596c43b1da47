import { atMost, choice, claim, Rational, rational, record } from 'corrigenda';
import { probability } from 'corrigenda';
import { binomial } from '../_about-half.ts';

export default claim({
  statement: String.raw`\Big| (1 + x)^p - \sum_{n<N} \binom{p}{n} x^n \Big| \le \frac{p}{N} \frac{|x|^N}{1 - |x|}, \quad |x| < 1, \; 0 \le p \le 1, \; N \ge 1`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: record({
    N: choice(1, 2, 3, 5, 8, 13, 21),
    p: probability({ maxDenominator: 50 }),
    x: rational({ min: -1, max: 1, maxDenominator: 50, excluding: [-1, 1] }),
  }),
  given: (A, { N, p, x }) => {
    const terms = Array.from({ length: N }, (_, n) => binomial(p, n).times(x.toThe(n)));
    const size = x.abs();
    const rest = size.toThe(N).over(Rational.one.minus(size));
    return {
      error: A.of(x).plus(1).power(p).minus(Rational.sum(terms)).abs(),
      bound: A.of(p.times(rest).over(N)),
      p: A.of(p),
      N,
    };
  },
  costly: true,
  relation: ({ error, bound }) => [atMost(error, bound)],
  mutants: {
    'N² for N, the same for one term': ({ error, bound, N }) => [atMost(error, bound.over(N))],
    'p² for p, the same for 0 and 1': ({ error, bound, p }) => [atMost(error, bound.times(p))],
    'the sides exchanged': ({ error, bound }) => [atMost(bound, error)],
  },
  notes:
    'That the series of (15) converges to what it is said to be, with x = 2ε: the coefficients are at most p/n. At |2ε| = 1 it converges as well, for p > 0, which is left out here.',
});
