import type { Operand } from '../../src/arithmetic/arithmetic.js';
import type { Rational } from '../../src/arithmetic/number.js';
import { constantOf, substitute } from '../../src/arithmetic/polynomial.js';
import type { Polynomial } from '../../src/arithmetic/polynomial.js';
import type { PolynomialArithmetic } from '../../src/arithmetic/polynomials.js';

/**
 * The value of a fraction of polynomials where its indeterminates are these
 * numbers, by their names; undefined where its denominator is 0.
 */
export function polynomialAt(
  A: PolynomialArithmetic,
  fraction: Operand,
  values: Readonly<Record<string, Rational>>,
): Rational | undefined {
  const { numerator, denominator } = A.lift(fraction);
  const by = (index: number): Polynomial => {
    const value = values[A.nameOf(index)];
    if (value === undefined) throw new Error(`no value is given for ${A.nameOf(index)}`);
    return A.lift(value).numerator;
  };
  const below = constantOf(substitute(denominator, by))!;
  return below.sign() === 0 ? undefined : constantOf(substitute(numerator, by))!.over(below);
}
