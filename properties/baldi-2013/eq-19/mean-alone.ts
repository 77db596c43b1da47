import { agree, claim } from 'corrigenda';
import { aboutHalf } from '../_about-half.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`\frac{G}{G+G'} \approx E \text{ to second order about } \tfrac12`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: aboutHalf(),
  given: expanded,
  costly: true,
  relation: ({ NWGM, E }) => [agree(NWGM, E, 2)],
  degree: 6,
  mutants: {
    'G for the NWGM': ({ G, E }) => [agree(G, E, 2)],
    'one order more': ({ NWGM, E }) => [agree(NWGM, E, 3)],
    'less the variance': ({ NWGM, E, V }) => [agree(NWGM, E.minus(V), 2)],
  },
  notes: '(19) without V: to the order for which it is derived, the variance makes no difference.',
});
