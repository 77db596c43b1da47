import { claim } from 'corrigenda';
import { quotientsOfExponentials } from './_steps.ts';

export default claim({
  ...quotientsOfExponentials,
  statement: String.raw`\sqrt[2^n]{\prod_{d} \text{softmax}(W^\top(d \odot v) + b)_y} = \sqrt[2^n]{\prod_{d} \frac{\exp (W_{y,:}^\top(d \odot v) + b_y)}{\sum_{y'}\exp (W_{y',:}^\top(d \odot v) + b_{y'})}}`,
  source: 'windmissing-7.12',
  kind: 'derivation',
  costly: true,
  notes: 'W_{y′,;} with a semicolon is read as the row W_{y′,:}, a slip of typography.',
});
