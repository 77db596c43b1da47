import { claim, equal } from 'corrigenda';
import { deepLinearNetworks, deepLosses } from '../_deep-linear.ts';

export default claim({
  statement: String.raw`E\|y - f(x; d)\|^2 = E\|y - f(x)\|^2 + R \text{ with } \|W_{1 \to j}(i,:)\|^2 \text{ for inputs that are not isotropic}`,
  source: 'theory',
  kind: 'identity',
  standing: 'beyond',
  domain: deepLinearNetworks(true, 'any'),
  given: deepLosses,
  costly: true,
  relation: ({ dropout, plain, regulariser }) => [equal(dropout, plain.plus(regulariser()))],
  mutants: {
    'without the regulariser': ({ dropout, plain }) => [equal(dropout, plain)],
    'twice the regulariser': ({ dropout, plain, regulariser }) => [
      equal(dropout, plain.plus(regulariser().times(2))),
    ],
  },
  notes: 'The regulariser without its condition E[x xᵀ] = I.',
});
