import { claim } from 'corrigenda';
import { rootOfAllMasks } from '../../windmissing-7.12/_steps.ts';

export default claim({
  ...rootOfAllMasks,
  statement: String.raw`\tilde{P}_{\mathrm{ensemble}}(y = y \mid \mathbf{v}) = \sqrt[2^n]{\prod_{\mathbf{d} \in \{0,1\}^n} P(y = y \mid \mathbf{v}; \mathbf{d})}`,
  source: 'notes-7.12',
  kind: 'derivation',
  costly: true,
  standing: 'reading',
  notes:
    'Printed with d ∈ 0,1^n. Read as the set {0,1}^n, which (7.59) right above has with its braces (in LaTeX they need a backslash): a slip of typography.',
});
