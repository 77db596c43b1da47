import type { Arithmetic, Operand, Value } from '../arithmetic/arithmetic.js';
import { Rational } from '../arithmetic/number.js';

/** An operand as a value of the arithmetic: a value as it is, a literal read exactly. */
export function valueOf(A: Arithmetic, operand: Operand): Value {
  return typeof operand === 'object' && !(operand instanceof Rational) ? operand : A.of(operand);
}
