import { Rational } from '../../arithmetic/number.js';
import { FormulaError } from './formula-error.js';
import type { Token } from './tokens.js';

/**
 * The exact number that a number token writes: "0.1" is 1/10.
 *
 * @throws FormulaError where its exponent is too large.
 */
export function literalAt(
  what: string,
  text: string,
  { text: digits, at, length }: Token,
): Rational {
  try {
    return Rational.of(digits.startsWith('.') ? `0${digits}` : digits);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new FormulaError(what, text, at, said, length);
  }
}
