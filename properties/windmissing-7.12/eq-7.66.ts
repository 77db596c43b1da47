import { claim } from 'corrigenda';
import { halvedWeights } from './_steps.ts';

export default claim({
  ...halvedWeights,
  statement: String.raw`\exp \Big(\frac{1}{2^n} \sum_{d} W_{y,:}^\top(d \odot v) + b_y \Big) = \exp \Big(\frac{1}{2}W_{y,:}^\top v + b_y \Big)`,
  source: 'windmissing-7.12',
  kind: 'derivation',
});
