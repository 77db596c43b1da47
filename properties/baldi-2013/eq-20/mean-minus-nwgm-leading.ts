import { claim, sameLeadingTerm } from 'corrigenda';
import { inconsistentAboutHalf } from '../_expansion-domains.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`E - \frac{G}{G+G'} \sim \frac{V(1-2E)}{1-2V} \text{ about } \tfrac12: \text{ the leading terms agree}`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: inconsistentAboutHalf(),
  given: expanded,
  costly: true,
  relation: ({ E, NWGM, printed }) => [sameLeadingTerm(E.minus(NWGM), printed)],
  mutants: {
    'the opposite sign': ({ E, NWGM, printed }) => [sameLeadingTerm(NWGM.minus(E), printed)],
    'the variance': ({ E, NWGM, V }) => [sameLeadingTerm(E.minus(NWGM), V)],
  },
  related: ['theory/third-order', 'theory/jensen-gap'],
  notes:
    'The leading term of the left-hand side is 2V(1 − 2E) − (4/3)μ₃, that of the right-hand side V(1 − 2E).',
});
