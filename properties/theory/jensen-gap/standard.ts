import { atMost, claim } from 'corrigenda';
import { jensenGap, standardUnits } from '../_jensen.ts';

export default claim({
  statement: String.raw`|E\,\sigma(S) - \sigma(E S)| \le \frac{\sqrt 3}{36} \operatorname{Var}(S), \quad c = \lambda = 1`,
  source: 'theory',
  kind: 'inequality',
  domain: standardUnits(),
  given: jensenGap,
  relation: ({ gap, variance, root3 }) => [atMost(gap, variance.times(root3).over(36))],
  mutants: {
    '1/21 for √3/36, which is 1/20.8': ({ gap, variance }) => [atMost(gap, variance.over(21))],
    'the half of Taylor’s formula twice': ({ gap, variance, root3 }) => [
      atMost(gap, variance.times(root3).over(72)),
    ],
    'the variance squared': ({ gap, variance, root3 }) => [
      atMost(gap, variance.power(2).times(root3).over(36)),
    ],
  },
  notes:
    'σ(s) ≤ σ(m) + σ′(m)(s − m) + ½ sup|σ″| (s − m)², and the same from below, with sup|σ″| = 1/(6√3).',
});
