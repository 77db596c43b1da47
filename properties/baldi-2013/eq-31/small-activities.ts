import { atMost, claim } from 'corrigenda';
import { feedersByFactor, varianceByFactor } from './_variance.ts';

export default claim({
  statement: String.raw`Var(S) \text{ with the activities } s_j O_j, |s_j| \le 1, \text{ is at most } Var(S)`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: feedersByFactor('activity'),
  given: (A, all) => varianceByFactor(A, all, (one, by) => ({ ...one, O: one.O.times(by) })),
  costly: true,
  relation: ({ given, smaller }) => [atMost(smaller, given)],
  mutants: {
    'the sides exchanged': ({ given, smaller }) => [atMost(given, smaller)],
    'by the factor of the first': ({ given, smaller, factor }) => [
      atMost(smaller, given.times(factor)),
    ],
    'by half': ({ given, smaller }) => [atMost(smaller, given.over(2))],
  },
  notes:
    'The second of the three factors after (31), everything else being equal; the activities may be negative here.',
});
