import { atMost, claim, map, Rational } from 'corrigenda';
import { convexErrors, errorCases, errors } from './_errors.ts';

export default claim({
  statement: String.raw`e(G) \le \sum_i P_i\, e(O_i) \text{ for every convex error that does not decrease on } [0, 1]`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'correction',
  domain: errorCases(
    undefined,
    map(
      convexErrors(),
      (error) => ({ ...error, target: Rational.zero }),
      'the error a·x + q·x², a and q in [0, 4], of the target 0',
    ),
  ),
  given: errors,
  costly: true,
  relation: ({ all, mean, errorOf }) => [atMost(errorOf(all.G), mean)],
  mutants: {
    'the NWGM, the same for outputs up to ½': ({ all, mean, errorOf }) => [
      atMost(errorOf(all.NWGM), mean),
    ],
    'the sides exchanged': ({ all, mean, errorOf }) => [atMost(mean, errorOf(all.G))],
    'half of the mean error': ({ all, mean, errorOf }) => [atMost(errorOf(all.G), mean.over(2))],
  },
  notes: 'G ≤ E, so that an error that grows with the output is on the right side.',
});
