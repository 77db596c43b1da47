import type { ArithmeticName, Operand } from './arithmetic.js';
import { Rational } from './number.js';

/**
 * The exact number of an operand that is not a value of the arithmetic itself.
 *
 * @throws TypeError if it is a value of another arithmetic, RangeError if it is
 *   no exact literal.
 */
export function literalOf(operand: Operand, name: ArithmeticName): Rational {
  if (typeof operand === 'object' && 'arithmetic' in operand)
    throw new TypeError(
      operand.arithmetic.name === name
        ? `values of two ${name} arithmetics do not combine`
        : `a value of ${operand.arithmetic.name} arithmetic does not combine with one of ${name} arithmetic`,
    );
  return Rational.of(operand);
}
