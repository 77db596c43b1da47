import { claim, equal, filter, regressions } from 'corrigenda';
import { regression } from '../_regression.ts';

export default claim({
  statement: String.raw`E_{\boldsymbol\delta} \tfrac12 \sum_n \Big(t_n - \sum_j w_j \delta_j x_{nj}\Big)^2 = \tfrac12 \sum_n \Big(t_n - \sum_j p_j w_j x_{nj}\Big)^2 + \tfrac12 \sum_j p_j (1 - p_j) w_j^2 \sum_n x_{nj}^2 \text{ for gates that are uncorrelated in pairs}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'correction',
  domain: filter(
    regressions({ most: 4, gates: 'any' }),
    ({ law, weights }) =>
      weights.every((_, i) =>
        weights.every((__, j) => i === j || law.covariance(i, j).sign() === 0),
      ),
    'no two gates correlated',
  ),
  given: regression,
  relation: ({ mean, scaled, penalty }) => [equal(mean, scaled.plus(penalty))],
  mutants: {
    'without the penalty': ({ mean, scaled }) => [equal(mean, scaled)],
    'the penalty without its half': ({ mean, scaled, penalty }) => [
      equal(mean, scaled.plus(penalty.times(2))),
    ],
    'the penalty taken off': ({ mean, scaled, penalty }) => [equal(mean, scaled.minus(penalty))],
  },
  notes: 'Mutual independence is not needed.',
});
