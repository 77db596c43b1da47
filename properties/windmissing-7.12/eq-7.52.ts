import { claim } from 'corrigenda';
import { meanOfModels } from './_definitions.ts';

export default claim({
  ...meanOfModels,
  statement: String.raw`\frac{1}{k} \sum_{i=1}^k p^{(i)}(y \mid x) \ge 0, \quad \sum_y \frac{1}{k} \sum_{i=1}^k p^{(i)}(y \mid x) = 1`,
  source: 'windmissing-7.12',
  kind: 'identity',
  notes:
    'An expression without a relation. Checked is what the text says of it: it is the prediction of the ensemble, so a distribution, and every model has the weight 1/k (the note under (7.53)).',
});
