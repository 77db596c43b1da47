import { claim } from 'corrigenda';
import { softmaxFactors } from './_steps.ts';

export default claim({
  ...softmaxFactors,
  statement: String.raw`\tilde{P}_{\text{ensemble}}(y=y \mid v) = \sqrt[2^n]{\prod_{d \in \{0,1\}^n} \text{softmax}(W^\top(d \odot v) + b)_y}`,
  source: 'windmissing-7.12',
  kind: 'derivation',
  costly: true,
});
