import { claim } from 'corrigenda';
import { unmasked } from '../windmissing-7.12/_models.ts';

export default claim({
  ...unmasked,
  statement: String.raw`P(\text{y} = y \mid \text{v}) = \text{softmax}(W^\top \text{v} + b)_y: \quad \sum_y P = 1, \quad \frac{P(y)}{P(y')} = e^{z_y - z_{y'}}`,
  source: 'notes-7.12',
  kind: 'derivation',
});
