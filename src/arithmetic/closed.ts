import type { Arithmetic, Operand, Value } from './arithmetic.js';
import { ClosedNumbers } from './closed-numbers.js';
import { ClosedValue } from './closed-value.js';
import type { Literal, Rational } from './number.js';

export interface ClosedOptions {
  /**
   * Whether a value is certainly above 0; false where that is not shown. Without
   * it only sums of positive terms count as positive.
   */
  readonly positive?: (value: ClosedValue) => boolean;
  /** The most terms that a sum may have; 4,096 where it is not said. */
  readonly cap?: number;
}

/**
 * Numbers as formal sums Σ c·∏ bᵢ^qᵢ, c and qᵢ rational, bᵢ an integer, e, or an
 * opaque sum: what proves equalities between exponentials and roots.
 *
 * Integers among the bases are pairwise coprime and no perfect powers, their
 * exponents in (0, 1). Distinct monomials over them and over powers of e are
 * linearly independent over ℚ (Besicovitch 1940 for the roots,
 * Lindemann–Weierstrass for the powers of e over the algebraic numbers), so
 * without opaque sums equality is decided completely. With them, equal normal
 * forms are equal numbers, and different ones say nothing.
 *
 * An opaque sum is a base only once it is known to be positive: (xy)^q = x^q y^q
 * fails for others, and would make 1 − e of √((1−e)²).
 */
export interface ClosedArithmetic extends Arithmetic {
  readonly name: 'closed';
  of(literal: Literal): ClosedValue;
  sum(terms: Iterable<Operand>): ClosedValue;
  product(factors: Iterable<Operand>): ClosedValue;
  powers(factors: Iterable<readonly [Operand, Literal]>): ClosedValue;
  exponential(base: Literal, exponent: Operand): ClosedValue;
  /** Always throws `NotRepresentable`. */
  pi(): never;
  /** e^q. */
  exponentialOfE(q: Rational): ClosedValue;
  /** A value of this arithmetic, or a literal as one. */
  valueOf(operand: Operand): ClosedValue;
  /** Whether the value is shown to be 0. */
  isZero(value: Operand): boolean;
  /** Whether the two are shown to be equal: false says nothing. */
  sameValue(a: Operand, b: Operand): boolean;
  /** The value, where it is shown to be rational. */
  asRational(value: Operand): Rational | undefined;
  /** The sign, where it is shown. */
  sign(value: Operand): -1 | 0 | 1 | undefined;
  /** The value in another arithmetic. */
  evaluate(value: ClosedValue, A: Arithmetic): Value;
}

/** A *closed* arithmetic with tables of its own: one a case, so that they can be collected. */
export function closed(options: ClosedOptions = {}): ClosedArithmetic {
  return new ClosedNumbers(options.positive ?? (() => false), options.cap ?? 4096);
}

/**
 * Whether two values of one closed arithmetic are shown to be equal: false says
 * nothing.
 *
 * @throws TypeError if they are not values of the same closed arithmetic.
 */
export function sameValue(a: Value, b: Value): boolean {
  return closedOf(a).arithmetic.sameValue(a, b);
}

/** The value, where it is shown to be rational; throws TypeError for one of another arithmetic. */
export function asRational(value: Value): Rational | undefined {
  return closedOf(value).arithmetic.asRational(value);
}

function closedOf(value: Value): ClosedValue {
  if (value instanceof ClosedValue) return value;
  throw new TypeError(`a value of ${value.arithmetic.name} arithmetic has no closed form`);
}
