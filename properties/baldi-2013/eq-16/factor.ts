import { atMost, claim, probability, rational, record, Rational } from 'corrigenda';
import { binomial } from '../_about-half.ts';

export default claim({
  statement: String.raw`(1 + 2\epsilon)^p = 1 + 2p\epsilon + \frac{p(p-1)}{2} (2\epsilon)^2 + \binom{p}{3} \frac{(2\epsilon)^3}{(1 + u)^{3-p}} \text{ for some } |u| \le 2|\epsilon| < 1`,
  source: 'baldi-2013',
  kind: 'derivation',
  standing: 'reading',
  domain: record({
    p: probability({ maxDenominator: 60 }),
    x: rational({ min: -1, max: 1, maxDenominator: 60, excluding: [-1, 1] }),
  }),
  given: (A, { p, x }) => {
    const partial = Rational.sum([0, 1, 2].map((n) => binomial(p, n).times(x.toThe(n))));
    const remainder = A.of(x).plus(1).power(p).minus(partial);
    /** The printed remainder with this u, and another coefficient where one is named. */
    const printed = (u: Rational, coefficient = binomial(p, 3)) =>
      A.of(u)
        .plus(1)
        .power(p.minus(3))
        .times(coefficient.times(x.toThe(3)));
    const size = x.abs();
    const [a, b] = [printed(size), printed(size.negated())];
    const [c, d] = [
      printed(size, binomial(p, 3).times(3)),
      printed(size.negated(), binomial(p, 3).times(3)),
    ];
    return {
      remainder,
      least: a.min(b),
      largest: a.max(b),
      leastOfMore: c.min(d),
      largestOfMore: c.max(d),
    };
  },
  relation: ({ remainder, least, largest }) => [
    atMost(least, remainder, 'no less than for every u'),
    atMost(remainder, largest, 'no more than for every u'),
  ],
  mutants: {
    'p(p − 1)(p − 2)/2 for the binomial coefficient': ({
      remainder,
      leastOfMore,
      largestOfMore,
    }) => [atMost(leastOfMore, remainder), atMost(remainder, largestOfMore)],
    'the opposite sign': ({ remainder, least, largest }, A) => [
      atMost(A.of(0).minus(largest), remainder),
      atMost(remainder, A.of(0).minus(least)),
    ],
    'the value at one end': ({ remainder, least }) => [atMost(remainder, least)],
  },
  notes:
    'R₃(εᵢ) read as the remainder of the series of the i-th factor in (15), which it is written for: it has one index. What (16) says is that some u gives it; since its right-hand side is continuous and monotone in u, that is the case if and only if the remainder lies between the values for u = ±2|ε|. Deviations with 2|ε| = 1 are left out, where one of the ends is infinite.',
});
