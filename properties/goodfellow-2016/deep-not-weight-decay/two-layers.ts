import { below, claim, distinct } from 'corrigenda';
import { penalty, twoLayers } from '../_penalty.ts';

export default claim({
  statement: String.raw`R(2w) \ne 4 R(w), \quad R(w) = E_{\mu} \tfrac12 (t - f_\mu(w))^2 - \tfrac12 (t - f_{\text{scaled}}(w))^2, \text{ for two layers, where } f_\mu \text{ depends on } \mu`,
  source: 'goodfellow-2016',
  kind: 'inequality',
  domain: twoLayers(),
  given: (A, kase) => ({
    once: penalty(A, kase),
    doubled: penalty(A, kase, [2, 2]),
    outer: penalty(A, kase, [1, 2]),
  }),
  costly: true,
  relation: ({ once, doubled }) => [distinct(doubled, once.times(4))],
  mutants: {
    'the weights of the output only, in which it is weight decay': ({ once, outer }) => [
      distinct(outer, once.times(4)),
    ],
    'sixteen for four': ({ once, doubled }) => [distinct(doubled, once.times(16))],
    'larger by more than a tenth': ({ once, doubled }) => [
      below(once.times(4).plus('1/10'), doubled),
    ],
  },
  notes:
    'Weight decay Σ λ_i w_i² quadruples when all weights are doubled, whatever its coefficients, and so does every quadratic form; what dropout adds to the error of a network of two layers never does. Linear hidden units with gates on inputs and hidden units, or rectified ones with gates on the hidden units; biases are left out, since they are not decayed. The coefficients may depend on the data and on the keep probabilities, not on the weights.',
});
