import { agree, claim, expansions, probability } from 'corrigenda';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`E(O) \approx NWGM(O) \text{ to second order in the deviations from any point of } (0, 1)`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: expansions(probability({ open: true, maxDenominator: 20 }), 4),
  given: (A, kase) => ({ ...expanded(A, kase), about: kase.about }),
  costly: true,
  relation: ({ E, NWGM }) => [agree(E, NWGM, 2)],
  mutants: {
    'the point itself': ({ E, about }) => [agree(E, about, 2)],
    'the complement': ({ E, NWGM }, A) => [agree(E, A.of(1).minus(NWGM), 2)],
  },
  notes: 'Away from ½ the second order differs by V(1 − 2E)/(2E(1 − E)).',
});
