import { claim, equal } from 'corrigenda';
import { decay, features } from '../_feature.ts';

export default claim({
  statement: String.raw`\text{coefficient of } \tfrac12 w_j^2 = p_j (1 - p_j) \sum_n (x_{nj} - \bar x_j)^2`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'reading',
  domain: features(),
  given: decay,
  relation: ({ added, half, dataVariance }) => [equal(added, half.times(dataVariance))],
  mutants: {
    'twice the coefficient': ({ added, half, dataVariance }) => [
      equal(added, half.times(dataVariance).times(2)),
    ],
    'the coefficient squared': ({ added, half, dataVariance }) => [
      equal(added, half.times(dataVariance).times(dataVariance)),
    ],
    'the same coefficient for every feature': ({ added, half }) => [equal(added, half.over(4))],
  },
  notes:
    'The variance read as that of the feature over the data set. A constant feature has none, and is decayed all the same.',
});
