import { Rational } from '../../arithmetic/number.js';

/**
 * The number itself for the base e, its integer part for a rational base, whose
 * powers then stay rational.
 */
export function inBase(base: string | Rational, x: Rational): Rational {
  return base === 'e' ? x : Rational.of(x.numerator / x.denominator);
}
