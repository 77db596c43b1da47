import { claim } from 'corrigenda';
import { overTheSum } from '../../windmissing-7.12/_renormalised.ts';

export default claim({
  ...overTheSum,
  statement: String.raw`P_{\text{ensemble}}(\text{y} = y \mid \text{v}) = \frac{\tilde{P}_{\text{ensemble}}(\text{y} = y \mid \text{v})}{\sum_{y'}\tilde{P}_{\text{ensemble}}(\text{y} = y' \mid \text{v})}`,
  source: 'notes-7.12',
  kind: 'derivation',
  costly: true,
  standing: 'correction',
});
