import { atMost, below, claim } from 'corrigenda';
import type { Arithmetic, Operand, Value } from 'corrigenda';
import { meanOverMasks } from '../../_mean-over-masks.ts';
import { deepNetworks, output, penalised } from '../_penalty.ts';
import type { DeepCase } from '../_penalty.ts';

/** E_μ ln(1 + e^{−f_μ}) − ln(1 + e^{−f_scaled}), the layers' weights times factors. */
function logisticPenalty(A: Arithmetic, kase: DeepCase, factors: readonly Operand[]): Value {
  const loss = (gates: readonly Operand[]): Value =>
    output(A, kase, gates, factors).negated().exp().plus(1).ln();
  return meanOverMasks(A, kase.keep, loss).minus(loss(kase.keep));
}

export default claim({
  statement: String.raw`R(W, v) > R(W, 0) + R(0, v), \quad R = E_\mu \ln(1 + e^{-f_\mu}) - \ln(1 + e^{-f_{\text{scaled}}}), \text{ for two linear layers under a logistic output, where } f_\mu \text{ depends on } \mu`,
  source: 'goodfellow-2016',
  kind: 'inequality',
  domain: penalised(
    deepNetworks([
      [1, 1, 1],
      [1, 2, 1],
    ]),
  ),
  given: (A, kase) => ({
    both: logisticPenalty(A, kase, [1, 1]),
    lower: logisticPenalty(A, kase, [1, 0]),
    upper: logisticPenalty(A, kase, [0, 1]),
  }),
  costly: true,
  relation: ({ both, lower, upper }) => [below(lower.plus(upper), both)],
  mutants: {
    'larger by more than a hundredth': ({ both, lower, upper }) => [
      below(lower.plus(upper).plus('1/100'), both),
    ],
    'the sides exchanged': ({ both, lower, upper }) => [atMost(both, lower.plus(upper))],
  },
  notes:
    'The same for a classifier: the negative log-likelihood of class 1 (that of class 0 is the same with −v). Weight decay would be the sum of what it is in the layers. The domain leaves the target out.',
});
