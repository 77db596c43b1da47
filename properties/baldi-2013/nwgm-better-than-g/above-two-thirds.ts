import { claim, sameLeadingTerm } from 'corrigenda';
import { inconsistentNear } from '../_expansion-domains.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`|E - NWGM| > |E - G| \text{ for small variance about any point of } (\tfrac23, 1)`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: inconsistentNear('2/3', 1),
  given: (A, kase) => {
    const { E, G, NWGM, V, unweighted } = expanded(A, kase);
    const difference = E.minus(NWGM).abs().minus(E.minus(G).abs());
    const F = A.of(1).minus(E);
    return { difference, E, F, V, unweighted };
  },
  costly: true,
  relation: ({ difference, E, F, V }) => [
    sameLeadingTerm(difference, difference.abs(), 'its sign'),
    sameLeadingTerm(
      difference,
      V.times(E.times(3).minus(2)).over(E.times(F).times(2)),
      'V(3E − 2)/(2E(1 − E))',
    ),
  ],
  mutants: {
    'equal probabilities': ({ difference, E, F, unweighted }) => [
      sameLeadingTerm(difference, unweighted.times(E.times(3).minus(2)).over(E.times(F).times(2))),
    ],
    'the opposite sign': ({ difference }) => [
      sameLeadingTerm(difference, difference.abs().negated()),
    ],
    'V(2E − 1)/(2E(1 − E)), the error of the NWGM': ({ difference, E, F, V }) => [
      sameLeadingTerm(difference, V.times(E.minus(F)).over(E.times(F).times(2))),
    ],
  },
  notes: 'About these points G is the better approximation, to the second order.',
});
