import { claim, sameLeadingTerm } from 'corrigenda';
import { inconsistentNear } from '../_expansion-domains.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`E - \frac{G}{G+G'} \sim \frac{V(1-2E)}{2E(1-E)} \text{ for small variance, about any point of } (0, 1) \text{ but } \tfrac12`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'correction',
  domain: inconsistentNear(0, 1, ['1/2']),
  given: (A, kase) => {
    const { E, NWGM, V, unweighted } = expanded(A, kase);
    return { difference: E.minus(NWGM), V, unweighted, E, F: A.of(1).minus(E) };
  },
  costly: true,
  relation: ({ difference, V, E, F }) => [
    sameLeadingTerm(difference, V.times(F.minus(E)).over(E.times(F).times(2))),
  ],
  mutants: {
    'equal probabilities': ({ difference, unweighted, E, F }) => [
      sameLeadingTerm(difference, unweighted.times(F.minus(E)).over(E.times(F).times(2))),
    ],
    'the factor ½, its value at E = ½, for 1/(4E(1 − E))': ({ difference, V, E, F }) => [
      sameLeadingTerm(difference, V.times(F.minus(E)).times(2)),
    ],
    'E for 1 − E below': ({ difference, V, E, F }) => [
      sameLeadingTerm(difference, V.times(F.minus(E)).over(E.times(E).times(2))),
    ],
  },
});
