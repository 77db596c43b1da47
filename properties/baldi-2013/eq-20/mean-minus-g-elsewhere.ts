import { claim, sameLeadingTerm } from 'corrigenda';
import { inconsistentNear } from '../_expansion-domains.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`E - G \sim V \text{ for small variance, about any point of } (0, 1)`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: inconsistentNear(0, 1),
  given: expanded,
  costly: true,
  relation: ({ E, G, V }) => [sameLeadingTerm(E.minus(G), V)],
  mutants: {
    'equal probabilities': ({ E, G, unweighted }) => [sameLeadingTerm(E.minus(G), unweighted)],
    'the opposite sign': ({ E, G, V }) => [sameLeadingTerm(G.minus(E), V)],
    'twice the variance': ({ E, G, V }) => [sameLeadingTerm(E.minus(G), V.times(2))],
  },
  related: ['theory/cartwright-field'],
  notes: 'The expansion point ½ matters: elsewhere the factor is 1/(2E), which is 1 at ½ only.',
});
