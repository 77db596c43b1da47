import { claim } from 'corrigenda';
import { rootOfAllMasks } from '../windmissing-7.12/_steps.ts';

export default claim({
  ...rootOfAllMasks,
  statement: String.raw`\tilde{P}_{\text{ensemble}}(\text{y}=y \mid \text{v}) = \sqrt[2^n]{\prod_{d \in \{0,1\}^n} P(\text{y} = y \mid \text{v}; d)}`,
  source: 'notes-7.12',
  kind: 'derivation',
  costly: true,
});
