import { claim } from 'corrigenda';
import { rootOfAllMasks } from '../windmissing-7.12/_steps.ts';

export default claim({
  ...rootOfAllMasks,
  statement: String.raw`\tilde{p}_{\text{ensemble}}(y \mid x) = \sqrt[2^d]{\prod_{\mu} p(y \mid x, \mu)} = \prod_{\mu} p(y \mid x, \mu)^{2^{-d}}`,
  source: 'notes-7.12',
  kind: 'identity',
  costly: true,
  notes:
    'd is not explained there; the number of units that can be dropped, which the same notes call n elsewhere.',
});
