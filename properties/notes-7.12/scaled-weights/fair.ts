import { claim } from 'corrigenda';
import { halvedClassifier } from '../../windmissing-7.12/_renormalised.ts';

export default claim({
  ...halvedClassifier,
  statement: String.raw`\frac{\tilde P_{\text{ensemble}}(y \mid v)}{\sum_{y'} \tilde P_{\text{ensemble}}(y' \mid v)} = \text{softmax}(\tfrac12 W^\top v + b)_y`,
  source: 'notes-7.12',
  kind: 'derivation',
  costly: true,
  notes: 'The sentence after (7.66), with the probability ½ of the derivation before it.',
});
