import { claim } from 'corrigenda';
import { quotientOfRoots } from '../../windmissing-7.12/_steps.ts';

export default claim({
  ...quotientOfRoots,
  statement: String.raw`\tilde{P}_{\mathrm{ensemble}}(y \mid \mathbf{v}) = \frac{\sqrt[2^n]{\prod_{\mathbf{d}} \exp(\mathbf{W}_{y}^{\top}(\mathbf{d}\odot \mathbf{v}) + b_y)}}{\sqrt[2^n]{\prod_{\mathbf{d}} \sum_{y'} \exp(\mathbf{W}_{y'}^{\top}(\mathbf{d}\odot \mathbf{v}) + b_{y'})}}`,
  source: 'notes-7.12',
  kind: 'derivation',
  costly: true,
  standing: 'reading',
  notes:
    'Printed without a relation between the two sides, with y and y′ beside W and b instead of below them, and with d ∈ 0,1^n as an index of d. Read with the "=" of (7.60), as the rows W_y and W_{y′}, the number b_{y′}, and the product over {0,1}^n: slips of typography.',
});
