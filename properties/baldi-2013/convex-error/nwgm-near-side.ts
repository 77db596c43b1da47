import { atMost, claim, map, outputLaws, Rational } from 'corrigenda';
import { convexErrors, errorCases, errors } from './_errors.ts';

export default claim({
  statement: String.raw`e\Big(\frac{G}{G+G'}\Big) \le \sum_i P_i\, e(O_i) \text{ for every convex error that does not decrease on } [0, 1], \text{ and all } O_i \le \tfrac12`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'correction',
  domain: errorCases(
    outputLaws({ max: '1/2', most: 4 }),
    map(
      convexErrors(),
      (error) => ({ ...error, target: Rational.zero }),
      'the error a·x + q·x², a and q in [0, 4], of the target 0',
    ),
  ),
  given: errors,
  costly: true,
  relation: ({ all, mean, errorOf }) => [atMost(errorOf(all.NWGM), mean)],
  mutants: {
    'the complement': ({ all, mean, errorOf }) => [
      atMost(errorOf(all.NWGM.negated().plus(1)), mean),
    ],
    'the sides exchanged': ({ all, mean, errorOf }) => [atMost(mean, errorOf(all.NWGM))],
    'half of the mean error': ({ all, mean, errorOf }) => [atMost(errorOf(all.NWGM), mean.over(2))],
  },
  notes:
    'Ky Fan gives NWGM ≤ E for consistently low outputs. By symmetry it holds for errors that do not increase and outputs from ½ on.',
});
