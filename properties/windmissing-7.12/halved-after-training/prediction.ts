import { claim } from 'corrigenda';
import { halvedClassifier } from '../_renormalised.ts';

export default claim({
  ...halvedClassifier,
  statement: String.raw`\frac{\tilde P_{\text{ensemble}}(y \mid v)}{\sum_{y'} \tilde P_{\text{ensemble}}(y' \mid v)} = \text{softmax}(\tfrac12 W^\top v + b)_y \text{ for the same } W`,
  source: 'windmissing-7.12',
  kind: 'identity',
  costly: true,
  standing: 'reading',
  notes:
    'The note below the derivation, read of prediction only: averaging over the masks has the same effect as halving the weights that were learned, whatever they were learned by.',
});
