import { claim } from 'corrigenda';
import { quotientsOfExponentials } from '../../windmissing-7.12/_steps.ts';

export default claim({
  ...quotientsOfExponentials,
  statement: String.raw`\tilde{P}_{\text{ensemble}}(y|\mathbf{v}) = \sqrt[2^n]{\prod_{\mathbf{d}} \frac{\exp(\mathbf{W}_{y,:}^\top(\mathbf{d}\odot\mathbf{v})+b_y)}{\sum_{y'}\exp(\mathbf{W}_{y',:}^\top(\mathbf{d}\odot\mathbf{v})+b_{y'})}}`,
  source: 'notes-7.12',
  kind: 'derivation',
  costly: true,
  standing: 'correction',
});
