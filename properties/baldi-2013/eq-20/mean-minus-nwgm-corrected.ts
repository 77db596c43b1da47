import { agree, choice, claim, expansions, Rational } from 'corrigenda';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`E - \frac{G}{G+G'} \approx 2V(1-2E) - \tfrac43 \mu_3 \text{ to fourth order about } \tfrac12, \quad \mu_3 = E((O-E)^3)`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'correction',
  domain: expansions(choice(Rational.of('1/2'))),
  given: (A, kase) => {
    const { E, NWGM, V, third } = expanded(A, kase);
    const skewness = V.times(2).times(A.of(1).minus(E.times(2)));
    return { difference: E.minus(NWGM), skewness, third };
  },
  relation: ({ difference, skewness, third }) => [
    agree(difference, skewness.minus(third.times('4/3')), 4),
  ],
  degree: 8,
  mutants: {
    'without the third moment': ({ difference, skewness }) => [agree(difference, skewness, 4)],
    'the opposite sign of the third moment': ({ difference, skewness, third }) => [
      agree(difference, skewness.plus(third.times('4/3')), 4),
    ],
    'one order more': ({ difference, skewness, third }) => [
      agree(difference, skewness.minus(third.times('4/3')), 5),
    ],
  },
  notes:
    'The fourth order vanishes on both sides: outputs and complements exchanged change the sign of the difference. The right-hand side can be 0 for a law for which the difference is not, which then starts with the fifth order; theory/third-order/leading has the leading terms.',
});
