import { agree, claim } from 'corrigenda';
import { aboutHalf } from '../_about-half.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`(1-E) - \frac{G'}{G+G'} \approx \frac{V(1-2E)}{1-2V} \text{ to second order about } \tfrac12`,
  source: 'baldi-2013',
  kind: 'order',
  domain: aboutHalf(),
  given: (A, kase) => {
    const { Eprime, G, Gprime, printed, V } = expanded(A, kase);
    const left = Eprime.minus(Gprime.over(G.plus(Gprime)));
    return { left, ofG: Eprime.minus(Gprime), printed, V };
  },
  relation: ({ left, printed }) => [agree(left, printed, 2)],
  degree: 6,
  mutants: {
    'V, as for G′': ({ left, V }) => [agree(left, V, 2)],
    'G′ for its quotient': ({ ofG, printed }) => [agree(ofG, printed, 2)],
    'one order more': ({ left, printed }) => [agree(left, printed, 3)],
  },
  notes:
    'Both sides start with the third order, so that agreement to the second says nothing. The sign is examined in algebra and in complement-minus-nwgm-leading.',
});
