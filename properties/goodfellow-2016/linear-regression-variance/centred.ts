import { claim, equal, map } from 'corrigenda';
import { centred, decay, features } from '../_feature.ts';

export default claim({
  statement: String.raw`\text{coefficient of } \tfrac12 w_j^2 = p_j (1 - p_j) \sum_n (x_{nj} - \bar x_j)^2 \text{ for features with mean } 0`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: map(
    features(),
    centred,
    'a centred feature over 1 to 4 examples, its weight, and its keep probability',
  ),
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
  notes: 'The weakest condition for the first reading: the feature has mean 0 over the data set.',
});
