import { claim } from 'corrigenda';
import { meanOfModels } from '../windmissing-7.12/_definitions.ts';

export default claim({
  ...meanOfModels,
  statement: String.raw`\frac{1}{k} \sum_{i=1}^k p^{(i)}(y \mid x) \ge 0, \quad \sum_y \frac{1}{k} \sum_{i=1}^k p^{(i)}(y \mid x) = 1`,
  source: 'notes-7.12',
  kind: 'identity',
  notes:
    'An expression without a relation. Checked is what the text says of it: the average of k models, so a distribution.',
});
