import { claim } from 'corrigenda';
import { exponentialOfTheMean } from '../_steps.ts';

export default claim({
  ...exponentialOfTheMean,
  statement: String.raw`\sqrt[2^n]{\prod_{d} \exp (W_{y,:}^\top(d \odot v) + b_y)} = \exp \Big(\frac{1}{2^n} \sum_{d} \big(W_{y,:}^\top(d \odot v) + b_y\big)\Big)`,
  source: 'windmissing-7.12',
  kind: 'derivation',
  standing: 'reading',
  notes:
    'The print leaves open whether the bias stands under the sum; here it does. W_{y,;} is read as the row W_{y,:}.',
});
