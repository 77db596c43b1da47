import { claim, sameLeadingTerm } from 'corrigenda';
import { inconsistentNear } from '../_expansion-domains.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`E - \frac{G}{G+G'} \sim \frac{V(1-2E)}{1-2V} \text{ for small variance, about any point of } (0, 1) \text{ but } \tfrac12`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: inconsistentNear(0, 1, ['1/2']),
  given: expanded,
  costly: true,
  relation: ({ E, NWGM, printed }) => [sameLeadingTerm(E.minus(NWGM), printed)],
  mutants: {
    'the opposite sign': ({ E, NWGM, printed }) => [sameLeadingTerm(NWGM.minus(E), printed)],
    'without the factor 1 − 2E': ({ E, NWGM, V }) => [sameLeadingTerm(E.minus(NWGM), V)],
  },
  related: ['theory/small-variance-limit', 'theory/jensen-gap'],
  notes: 'The true factor is (1 − 2E)/(2E(1 − E)), at least twice the printed one.',
});
