import { claim } from 'corrigenda';
import { masked } from './_models.ts';

export default claim({
  ...masked,
  statement: String.raw`P(\text{y} = y \mid \text{v}; d) = \text{softmax}(W^\top(d \odot \text{v}) + b)_y, \text{ the model without the inputs with } d_i = 0`,
  source: 'windmissing-7.12',
  kind: 'derivation',
  costly: true,
});
