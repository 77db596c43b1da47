import { atMost, claim } from 'corrigenda';
import { pooled, regions } from '../_pooling.ts';

export default claim({
  statement: String.raw`\frac1k \sum_i a_i \le E[a_l] \le \max_i a_i`,
  source: 'goodfellow-2016',
  kind: 'inequality',
  standing: 'beyond',
  domain: regions(),
  given: pooled,
  relation: ({ mean, average, largest }) => [
    atMost(average, mean, 'average pooling'),
    atMost(mean, largest, 'max pooling'),
  ],
  mutants: {
    'above average pooling by a half': ({ mean, average }) => [atMost(average.plus('1/2'), mean)],
    'below average pooling': ({ mean, average }) => [atMost(mean, average)],
    'at most the mean of average and maximum': ({ mean, average, largest }) => [
      atMost(mean, average.plus(largest).over(2)),
    ],
  },
  notes:
    'Probability-weighted inference lies between average and max pooling; all three agree where the activations are equal.',
});
