import { atMost, claim, flag, map, Rational } from 'corrigenda';
import { errorCases, errors } from './_errors.ts';
import { interiorLaws } from './_square-laws.ts';

export default claim({
  statement: String.raw`\Big(\frac{G}{G+G'} - t\Big)^2 \le \sum_i P_i (O_i - t)^2 \text{ for } t \in \{0, 1\}`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: errorCases(
    interiorLaws('odds'),
    map(
      flag(),
      (one) => ({
        target: one ? Rational.one : Rational.zero,
        above: Rational.zero,
        below: Rational.zero,
        square: Rational.one,
      }),
      'the error (x − t)², t = 0 or 1',
    ),
  ),
  given: errors,
  costly: true,
  relation: ({ all, mean, errorOf }) => [atMost(errorOf(all.NWGM), mean)],
  mutants: {
    'half of the mean error': ({ all, mean, errorOf }) => [atMost(errorOf(all.NWGM), mean.over(2))],
    'the sides exchanged': ({ all, mean, errorOf }) => [atMost(mean, errorOf(all.NWGM))],
  },
  notes:
    'Squared error with targets of a binary classification: outputs on the wrong side break it.',
});
