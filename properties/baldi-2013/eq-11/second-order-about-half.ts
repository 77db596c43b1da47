import { agree, choice, claim, expansions, Rational } from 'corrigenda';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`E(O) \approx NWGM(O) \text{ to second order in the deviations from } \tfrac12`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: expansions(choice(Rational.of('1/2'))),
  given: expanded,
  costly: true,
  relation: ({ E, NWGM }) => [agree(E, NWGM, 2)],
  degree: 3,
  mutants: {
    'G for the NWGM': ({ E, G }) => [agree(E, G, 2)],
    'to third order': ({ E, NWGM }) => [agree(E, NWGM, 3)],
  },
  notes:
    'About ½ the NWGM gains an order on the first-order claim, since E − NWGM has the factor 1 − 2E.',
});
