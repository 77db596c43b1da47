import { agree, claim, expansions, probability } from 'corrigenda';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`E(O) \approx NWGM(O) \text{ to first order in the deviations from any point of } (0, 1)`,
  source: 'baldi-2013',
  kind: 'order',
  domain: expansions(probability({ open: true, maxDenominator: 20 }), 4),
  given: (A, kase) => ({ ...expanded(A, kase), about: kase.about }),
  costly: true,
  relation: ({ E, NWGM }) => [agree(E, NWGM, 1)],
  degree: 2,
  mutants: {
    'the point itself': ({ E, about }) => [agree(E, about, 1)],
    'the complement, the same to order 0 about ½': ({ E, NWGM }, A) => [
      agree(E, A.of(1).minus(NWGM), 1),
    ],
    'to second order': ({ E, NWGM }) => [agree(E, NWGM, 2)],
  },
  notes:
    '(11) states no order; §4 says "to a first order of approximation". The outputs are those of any sub-networks near a common value.',
});
