import { atMost, claim, countingMasks, list, map, rational, Rational, record } from 'corrigenda';
import { feeder, variance } from './_variance.ts';

export default claim({
  statement: String.raw`Var(S) \text{ with the weights } s_j w_j, |s_j| \le 1, \text{ is at most } Var(S)`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: countingMasks(
    map(
      list(record({ one: feeder, by: rational({ min: -1, max: 1, maxDenominator: 12 }) }), {
        min: 1,
        max: 4,
      }),
      (all) => all,
      '1 to 4 independently gated units with constant activities, each weight times a factor in [−1, 1]',
    ),
    (all) => 2 ** all.length,
  ),
  given: (A, all) => ({
    given: variance(
      A,
      all.map(({ one }) => one),
    ),
    smaller: variance(
      A,
      all.map(({ one, by }) => ({ ...one, w: one.w.times(by) })),
    ),
    factor: (all[0]?.by ?? Rational.one).abs(),
  }),
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
    'The first of the three factors after (31), everything else being equal. Weights may change their signs: only their sizes enter.',
});
