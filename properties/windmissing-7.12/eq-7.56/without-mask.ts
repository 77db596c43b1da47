import { claim } from 'corrigenda';
import { unmasked } from '../_models.ts';

export default claim({
  ...unmasked,
  statement: String.raw`P(\text{y} = y \mid \text{v}) = \text{softmax}(W^\top \text{v} + b)_y: \quad \sum_y P = 1, \quad \frac{P(y)}{P(y')} = e^{z_y - z_{y'}}`,
  source: 'windmissing-7.12',
  kind: 'derivation',
  standing: 'correction',
});
