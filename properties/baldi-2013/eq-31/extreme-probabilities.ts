import { atMost, claim, countingMasks, list, map, probability, Rational, record } from 'corrigenda';
import { feeder, variance } from './_variance.ts';

/** p·s for p ≤ ½, and 1 − (1 − p)s for the others: no nearer to ½ than p. */
function further(p: Rational, s: Rational): Rational {
  return p.minus('1/2').sign() <= 0
    ? p.times(s)
    : Rational.one.minus(Rational.one.minus(p).times(s));
}

export default claim({
  statement: String.raw`Var(S) \text{ with the probabilities } p_j \text{ or } 1 - p_j \text{ moved towards 0 is at most } Var(S)`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: countingMasks(
    map(
      list(record({ one: feeder, by: probability({ maxDenominator: 12 }) }), { min: 1, max: 4 }),
      (all) => all,
      '1 to 4 independently gated units with constant activities, each probability moved away from ½',
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
      all.map(({ one, by }) => ({ ...one, p: further(one.p, by) })),
    ),
    towardsZero: variance(
      A,
      all.map(({ one, by }) => ({ ...one, p: one.p.times(by) })),
    ),
  }),
  costly: true,
  relation: ({ given, smaller }) => [atMost(smaller, given)],
  mutants: {
    'the sides exchanged': ({ given, smaller }) => [atMost(given, smaller)],
    'moved towards 0, whatever p is': ({ given, towardsZero }) => [atMost(towardsZero, given)],
    'by half': ({ given, smaller }) => [atMost(smaller, given.over(2))],
  },
  notes:
    'The third of the three factors after (31): p is moved towards the end of [0, 1] that is nearer.',
});
