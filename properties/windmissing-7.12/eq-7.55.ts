import { claim } from 'corrigenda';
import { normalised } from './_definitions.ts';

export default claim({
  ...normalised,
  statement: String.raw`p_{\text{ensemble}}(y \mid x) = \frac{\tilde{p}(y \mid x)}{\sum_{y'} \tilde{p}(y' \mid x)}: \quad \sum_y p_{\text{ensemble}} = 1, \quad \frac{p_{\text{ensemble}}(y)}{p_{\text{ensemble}}(y')} = \frac{\tilde{p}(y)}{\tilde{p}(y')}`,
  source: 'windmissing-7.12',
  kind: 'identity',
  notes:
    'The definition. Checked is that it gives a distribution in the proportions of p̃, for members without zeros under any weights.',
});
