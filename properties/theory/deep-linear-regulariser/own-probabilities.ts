import { claim, equal, Rational } from 'corrigenda';
import { deepLinearNetworks, deepLosses } from '../_deep-linear.ts';

export default claim({
  statement: String.raw`E\|y - f(x; d)\|^2 = E\|y - f(x)\|^2 + \sum_{l} \sum_{j_1 < \dots < j_l} \lambda_{j_1} \cdots \lambda_{j_l} \sum_{i_1 \dots i_l} (\dots), \quad \lambda_j = \tfrac{1-p_j}{p_j}`,
  source: 'theory',
  kind: 'identity',
  standing: 'beyond',
  domain: deepLinearNetworks(true),
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
  notes: 'The same with a keep probability for each hidden layer.',
});
