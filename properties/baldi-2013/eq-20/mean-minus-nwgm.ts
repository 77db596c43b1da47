import { agree, choice, claim, expansions, Rational } from 'corrigenda';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`E - \frac{G}{G+G'} \approx \frac{V(1-2E)}{1-2V} \text{ to second order about } \tfrac12`,
  source: 'baldi-2013',
  kind: 'order',
  domain: expansions(choice(Rational.of('1/2'))),
  given: expanded,
  relation: ({ E, NWGM, printed }) => [agree(E.minus(NWGM), printed, 2)],
  degree: 4,
  mutants: {
    'without the factor 1 − 2E': ({ E, NWGM, V }, A) => [
      agree(E.minus(NWGM), V.over(A.of(1).minus(V.times(2))), 2),
    ],
    'G for the NWGM': ({ E, G, printed }) => [agree(E.minus(G), printed, 2)],
    'one order more': ({ E, NWGM, printed }) => [agree(E.minus(NWGM), printed, 3)],
  },
  notes:
    'Both sides start with the third order, so that agreement to the second says nothing: 0, or the opposite sign, agrees as well.',
});
