import { claim, sameLeadingTerm } from 'corrigenda';
import { inconsistentNear } from '../_expansion-domains.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`E - G \sim \frac{V}{2E} \text{ for small variance, about any point of } (0, 1)`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'correction',
  domain: inconsistentNear(0, 1),
  given: expanded,
  costly: true,
  relation: ({ E, G, V }) => [sameLeadingTerm(E.minus(G), V.over(E.times(2)))],
  mutants: {
    'V, its value about ½': ({ E, G, V }) => [sameLeadingTerm(E.minus(G), V)],
    '1 − E for E': ({ E, G, V }, A) => [
      sameLeadingTerm(E.minus(G), V.over(A.of(1).minus(E).times(2))),
    ],
  },
});
