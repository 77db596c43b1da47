import { claim, equal } from 'corrigenda';
import { decay, features } from '../_feature.ts';

export default claim({
  statement: String.raw`\text{coefficient of } \tfrac12 w_j^2 = p_j (1 - p_j) \sum_n x_{nj}^2`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'correction',
  domain: features(),
  given: decay,
  relation: ({ added, half, secondMoment }) => [equal(added, half.times(secondMoment))],
  mutants: {
    'twice the coefficient': ({ added, half, secondMoment }) => [
      equal(added, half.times(secondMoment).times(2)),
    ],
    'the coefficient squared': ({ added, half, secondMoment }) => [
      equal(added, half.times(secondMoment).times(secondMoment)),
    ],
    'the same coefficient for every feature': ({ added, half }) => [equal(added, half.over(4))],
  },
  notes: 'The second moment about 0 over the data set.',
});
