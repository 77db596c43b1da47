import { claim } from 'corrigenda';
import { overTheSum } from './_renormalised.ts';

export default claim({
  ...overTheSum,
  statement: String.raw`P_{\text{ensemble}}(\text{y} = y \mid \text{v}) = \frac{\tilde{P}_{\text{ensemble}}(\text{y} = y \mid \text{v})}{\sum_{y'}\tilde{P}_{\text{ensemble}}(\text{y} = y' \mid \text{v})}`,
  source: 'windmissing-7.12',
  kind: 'derivation',
  costly: true,
});
