import { atMost, claim } from 'corrigenda';
import { attackedPositive, refined } from '../_cartwright-field.ts';

export default claim({
  statement: String.raw`E - G \le \frac{V}{2 \min O}, \quad O > 0`,
  source: 'theory',
  kind: 'inequality',
  domain: attackedPositive({ zero: false }),
  given: refined,
  relation: ({ gap, V, least }) => [atMost(gap, V.over(least.times(2)))],
  mutants: {
    'max for min': ({ gap, V, largest }) => [atMost(gap, V.over(largest.times(2)))],
    '49/100 for ½, the best factor': ({ gap, V, least }) => [
      atMost(gap, V.times('49/100').over(least)),
    ],
    'a variance without probabilities': ({ gap, unweighted, least }) => [
      atMost(gap, unweighted.over(least.times(2))),
    ],
  },
  notes:
    'The other inequality of Cartwright & Field (1978). An output of 0 would make the right-hand side infinite.',
});
