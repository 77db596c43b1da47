import { claim } from 'corrigenda';
import { proportional } from '../../windmissing-7.12/_steps.ts';

export default claim({
  ...proportional,
  statement: String.raw`\tilde{P}_{\text{ensemble}}(y=y|v) \propto \sqrt[2^n]{\prod_{d \in \{0,1\}^n} \exp(\mathbf{W}_y^\top(d\odot v)+b_y)}`,
  source: 'notes-7.12',
  kind: 'derivation',
  costly: true,
  standing: 'correction',
});
