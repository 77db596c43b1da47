import { claim } from 'corrigenda';
import { softmaxFactors } from '../../windmissing-7.12/_steps.ts';

export default claim({
  ...softmaxFactors,
  statement: String.raw`\tilde{P}_{\text{ensemble}}(y|\mathbf{v}) = \sqrt[2^n]{\prod_{\mathbf{d}\in\{0,1\}^n} \mathrm{softmax}(\mathbf{W}^\top(\mathbf{d}\odot\mathbf{v})+\mathbf{b})_y}`,
  source: 'notes-7.12',
  kind: 'derivation',
  costly: true,
  standing: 'reading',
  notes:
    'Printed without a relation between the two sides. Read with the "=" that (7.60) has in the same place: a slip of typography.',
});
