import { claim } from 'corrigenda';
import { meanOverMasks } from './_definitions.ts';

export default claim({
  ...meanOverMasks,
  statement: String.raw`\sum_{\mu} p(\mu)\, p(y \mid x, \mu) \ge 0, \quad \sum_y \sum_{\mu} p(\mu)\, p(y \mid x, \mu) = 1`,
  source: 'windmissing-7.12',
  kind: 'identity',
  notes:
    'An expression without a relation: it is checked to be a distribution, for any weights p(μ), and to differ from (7.52) in its weights only.',
});
