import { claim, equal } from 'corrigenda';
import { pooled, regions } from '../_pooling.ts';

export default claim({
  statement: String.raw`E[a_l] = \sum_i p_i a_i, \quad P(l = i) = p_i = a_i \Big/ \sum_j a_j, \quad \sum_j a_j \, E[a_l] = \sum_i a_i^2`,
  source: 'goodfellow-2016',
  kind: 'identity',
  domain: regions(),
  given: pooled,
  relation: ({ mean, weighted, squares, total }) => [
    equal(mean, weighted, 'the weighted sum'),
    equal(mean.times(total), squares, 'in the activations'),
  ],
  mutants: {
    'the average of the region, the same where all are equal': ({ mean, average }) => [
      equal(mean, average),
    ],
    'the largest of the region': ({ mean, largest }) => [equal(mean, largest)],
    'the sum for the sum of squares': ({ mean, total }) => [equal(mean.times(total), total)],
  },
  notes:
    'The sentence on stochastic pooling, for one region: a network of the ensemble attends to one location, drawn in proportion to its activation; what the region puts out on the average is the sum of its activations weighted with the probabilities. Activations are not negative; where all are 0 the locations are drawn alike.',
});
