import { logistic, logisticShape } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';

const STANDARD = logisticShape();

/** σ(S) = 1/(1 + e^{−S}). */
export function logisticOf(A: Arithmetic, S: Value): Value {
  return logistic(A, STANDARD, S);
}
