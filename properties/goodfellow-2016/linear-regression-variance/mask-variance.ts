import { claim, equal } from 'corrigenda';
import { decay, features } from '../_feature.ts';

export default claim({
  statement: String.raw`\text{coefficient of } \tfrac12 w_j^2 = \sum_n \mathrm{Var}(\delta_j x_{nj})`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'reading',
  domain: features(),
  given: decay,
  relation: ({ added, half, maskVariance }) => [equal(added, half.times(maskVariance))],
  mutants: {
    'twice the coefficient': ({ added, half, maskVariance }) => [
      equal(added, half.times(maskVariance).times(2)),
    ],
    'the coefficient squared': ({ added, half, maskVariance }) => [
      equal(added, half.times(maskVariance).times(maskVariance)),
    ],
    'the same coefficient for every feature': ({ added, half }) => [equal(added, half.over(4))],
  },
  notes: 'The variance read as the one that the mask gives the feature.',
});
