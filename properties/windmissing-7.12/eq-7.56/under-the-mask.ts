import { claim } from 'corrigenda';
import { masked } from '../_models.ts';

export default claim({
  ...masked,
  statement: String.raw`P(\text{y} = y \mid \text{v}; d) = \text{softmax}(W^\top (d \odot \text{v}) + b)_y`,
  source: 'windmissing-7.12',
  kind: 'derivation',
  costly: true,
  standing: 'reading',
  notes:
    'Printed without a number in the place of (7.56), with d on the right only. Read with the mask d in force on the left too, without being named there: then it holds, and says what the next equation says. The sentence around it speaks of the classifier before any mask.',
});
