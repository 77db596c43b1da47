import { atMost, claim } from 'corrigenda';
import { attackedPositive, refined } from '../_cartwright-field.ts';

export default claim({
  statement: String.raw`\frac{V}{2 \max O} \le E - G`,
  source: 'theory',
  kind: 'inequality',
  domain: attackedPositive({ zero: true }),
  given: refined,
  relation: ({ gap, V, largest }) => [atMost(V.over(largest.times(2)), gap)],
  mutants: {
    'min for max': ({ gap, V, least }) => [atMost(V.over(least.times(2)), gap)],
    '51/100 for ½, the best factor': ({ gap, V, largest }) => [
      atMost(V.times('51/100').over(largest), gap),
    ],
    'a variance without probabilities': ({ gap, unweighted, largest }) => [
      atMost(unweighted.over(largest.times(2)), gap),
    ],
  },
  notes:
    'Cartwright & Field (1978), for any numbers from 0 on with any probabilities; outputs of a unit are at most 1. The mutants show that the factor ½ is best possible: the two sides come together where the numbers do.',
});
