import { atMost, claim } from 'corrigenda';
import { anyUnits, jensenGap } from '../_jensen.ts';

export default claim({
  statement: String.raw`|E\,\sigma(S) - \sigma(E S)| \le \lambda^2 \frac{\sqrt 3}{36} \operatorname{Var}(S), \quad \sigma(S) = \frac{1}{1 + ce^{-\lambda S}}`,
  source: 'theory',
  kind: 'inequality',
  standing: 'beyond',
  domain: anyUnits(),
  given: jensenGap,
  costly: true,
  relation: ({ gap, variance, root3, lambda }) => [
    atMost(gap, lambda.power(2).times(variance).times(root3).over(36)),
  ],
  mutants: {
    'without λ, the same at λ = ±1': ({ gap, variance, root3 }) => [
      atMost(gap, variance.times(root3).over(36)),
    ],
    '|λ| for λ², the same at λ = ±1': ({ gap, variance, root3, lambda }) => [
      atMost(gap, lambda.abs().times(variance).times(root3).over(36)),
    ],
    '1/21 for √3/36, which is 1/20.8': ({ gap, variance, lambda }) => [
      atMost(gap, lambda.power(2).times(variance).over(21)),
    ],
  },
  notes: 'c moves the total input by (ln c)/λ and does not enter the bound.',
});
