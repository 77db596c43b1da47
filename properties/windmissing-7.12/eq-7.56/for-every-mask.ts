import { claim } from 'corrigenda';
import { maskOnOneSide } from '../_models.ts';

export default claim({
  ...maskOnOneSide,
  statement: String.raw`P(\text{y} = y \mid \text{v}) = \text{softmax}(W^\top (d \odot \text{v}) + b)_y \text{ for every } d \in \{0,1\}^n`,
  source: 'windmissing-7.12',
  kind: 'derivation',
  standing: 'reading',
  notes:
    'Read as it stands: the left-hand side is the classifier without a mask, and d on the right is any mask.',
});
