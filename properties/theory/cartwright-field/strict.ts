import { below, claim, filter } from 'corrigenda';
import { isConstant } from '../../baldi-2013/_laws.ts';
import { attackedPositive, refined } from '../_cartwright-field.ts';

export default claim({
  statement: String.raw`\frac{V}{2 \max O} < E - G < \frac{V}{2 \min O} \quad \text{if not all outputs are the same, } O > 0`,
  source: 'theory',
  kind: 'inequality',
  standing: 'beyond',
  domain: filter(attackedPositive({ zero: false }), (law) => !isConstant(law), 'not all the same'),
  given: refined,
  costly: true,
  relation: ({ gap, V, least, largest }) => [
    below(V.over(largest.times(2)), gap, 'the lower bound'),
    below(gap, V.over(least.times(2)), 'the upper bound'),
  ],
  mutants: {
    'a variance without probabilities': ({ gap, unweighted, least }) => [
      below(gap, unweighted.over(least.times(2))),
    ],
    'V/(2E) above, to which both are equal in the limit': ({ gap, V, E }) => [
      below(gap, V.over(E.times(2))),
    ],
    'the bounds exchanged': ({ gap, V, least }) => [below(V.over(least.times(2)), gap)],
  },
  notes:
    'The equality cases: both are attained by numbers that are all the same, and by no others.',
});
