import { claim } from 'corrigenda';
import { halvedClassifier } from './_renormalised.ts';

export default claim({
  ...halvedClassifier,
  statement: String.raw`\frac{\tilde P_{\text{ensemble}}(y \mid v)}{\sum_{y'} \tilde P_{\text{ensemble}}(y' \mid v)} = \text{softmax}(\tfrac12 W^\top v + b)_y`,
  source: 'windmissing-7.12',
  kind: 'derivation',
  costly: true,
  notes:
    'The sentence after (7.66): put into (7.58), it is a softmax classifier with the weights ½W. The first sentence of the note below it says the same of prediction.',
});
