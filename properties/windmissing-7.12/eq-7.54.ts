import { claim } from 'corrigenda';
import { rootOfAllMasks } from './_steps.ts';

export default claim({
  ...rootOfAllMasks,
  statement: String.raw`\tilde{p}_{\text{ensemble}}(y \mid x) = \sqrt[2^d]{\prod_{\mu} p(y \mid x, \mu)} = \prod_{\mu} p(y \mid x, \mu)^{2^{-d}}`,
  source: 'windmissing-7.12',
  kind: 'identity',
  notes:
    'd is the number of units that can be dropped, so that there are 2^d masks, each as probable as any other.',
});
