import type { Arithmetic, LinearUnitCase, Operand, Value } from 'corrigenda';
import { ensembleError, gateVariance } from './_gradients.ts';

/** E_ENS + ½ Σ w_i² I_i² Var(δ_i), the error of (28), as a function of the weights. */
export function regularisedError(
  A: Arithmetic,
  kase: LinearUnitCase,
  weights: readonly Operand[],
): Value {
  const terms = weights.map((w, i) => {
    const square = A.product([w, w, kase.input[i] ?? 0, kase.input[i] ?? 0]);
    return square.times(gateVariance(A, kase.law, i));
  });
  return ensembleError(A, kase, weights).plus(A.sum(terms).over(2));
}
