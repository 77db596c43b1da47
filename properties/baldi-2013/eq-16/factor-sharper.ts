import { atMost, claim, probability, rational, record, Rational } from 'corrigenda';
import { binomial } from '../_about-half.ts';

export default claim({
  statement: String.raw`(1 + 2\epsilon)^p = 1 + 2p\epsilon + \frac{p(p-1)}{2} (2\epsilon)^2 + \binom{p}{3} \frac{(2\epsilon)^3}{(1 + u)^{3-p}} \text{ for some } u \text{ between } 0 \text{ and } 2\epsilon`,
  source: 'baldi-2013',
  kind: 'derivation',
  standing: 'beyond',
  domain: record({
    p: probability({ maxDenominator: 60 }),
    x: rational({ min: -1, max: 1, maxDenominator: 60, excluding: [-1] }),
  }),
  given: (A, { p, x }) => {
    const partial = Rational.sum([0, 1, 2].map((n) => binomial(p, n).times(x.toThe(n))));
    const remainder = A.of(x).plus(1).power(p).minus(partial);
    const printed = (u: Rational) =>
      A.of(u)
        .plus(1)
        .power(p.minus(3))
        .times(binomial(p, 3).times(x.toThe(3)));
    const [a, b] = [printed(Rational.zero), printed(x)];
    return {
      remainder,
      least: a.min(b),
      largest: a.max(b),
      middle: printed(x.over(2)),
      eighth: printed(x.over(8)),
      a,
      b,
    };
  },
  relation: ({ remainder, least, largest }) => [
    atMost(least, remainder, 'no less than for every u'),
    atMost(remainder, largest, 'no more than for every u'),
  ],
  mutants: {
    'u up to a quarter of ε': ({ remainder, a, eighth }) => [
      atMost(a.min(eighth), remainder),
      atMost(remainder, a.max(eighth)),
    ],
    'u from ε on': ({ remainder, b, middle }) => [
      atMost(b.min(middle), remainder),
      atMost(remainder, b.max(middle)),
    ],
  },
  notes:
    'Lagrange’s remainder says on which side of 0 the u is. 2ε = 1 belongs here, and 2ε = −1, where u = −1 makes the remainder infinite, is left out.',
});
