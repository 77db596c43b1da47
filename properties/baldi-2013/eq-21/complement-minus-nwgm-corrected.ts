import { agree, claim } from 'corrigenda';
import { aboutHalf } from '../_about-half.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`(1-E) - \frac{G'}{G+G'} \approx -2V(1-2E) + \tfrac43 \mu_3 \text{ to fourth order about } \tfrac12, \quad \mu_3 = E((O-E)^3)`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'correction',
  domain: aboutHalf(),
  given: (A, kase) => {
    const { E, Eprime, G, Gprime, V, third } = expanded(A, kase);
    const left = Eprime.minus(Gprime.over(G.plus(Gprime)));
    return { left, skew: V.times(2).times(Eprime.minus(E)), third };
  },
  relation: ({ left, skew, third }) => [agree(left, third.times('4/3').minus(skew), 4)],
  degree: 8,
  mutants: {
    'the sign of the variance’s term as transcribed': ({ left, skew, third }) => [
      agree(left, third.times('4/3').plus(skew), 4),
    ],
    'without the third moment': ({ left, skew }) => [agree(left, skew.negated(), 4)],
    'the opposite sign of both': ({ left, skew, third }) => [
      agree(left, skew.minus(third.times('4/3')), 4),
    ],
  },
});
