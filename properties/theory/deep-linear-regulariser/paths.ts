import { claim, equal, Rational } from 'corrigenda';
import { deepLinearNetworks, deepLosses } from '../_deep-linear.ts';

export default claim({
  statement: String.raw`E\|y - f(x; d)\|^2 = E\|y - f(x)\|^2 + \sum_{l=1}^{k} \lambda^l \sum_{j_1 < \dots < j_l} \sum_{i_1 \dots i_l} \|W_{1 \to j_1}(i_1,:)\|^2 \prod_{q<l} W_{j_q+1 \to j_{q+1}}(i_{q+1}, i_q)^2 \|W_{j_l+1 \to k+1}(:, i_l)\|^2, \quad \lambda = \tfrac{1-p}{p}`,
  source: 'theory',
  kind: 'identity',

  domain: deepLinearNetworks(false),
  given: deepLosses,
  costly: true,
  relation: ({ dropout, plain, regulariser }) => [equal(dropout, plain.plus(regulariser()))],
  mutants: {
    'paths through one gate only': ({ dropout, plain, regulariser }) => [
      equal(dropout, plain.plus(regulariser(undefined, 1))),
    ],
    'p(1 − p) for (1 − p)/p': ({ dropout, plain, regulariser }) => [
      equal(dropout, plain.plus(regulariser((p) => p.times(p.negated().plus(1))))),
    ],
    '1 for λ, as at ½': ({ dropout, plain, regulariser }) => [
      equal(dropout, plain.plus(regulariser(() => Rational.one))),
    ],
    'without the regulariser': ({ dropout, plain }) => [equal(dropout, plain)],
  },
  notes:
    'Mianjy & Arora (2019): gates on the hidden units only, kept units divided by p, isotropic input, E[x xᵀ] = I. The input here runs over all vectors of signs, which are isotropic exactly; the targets are any.',
});
