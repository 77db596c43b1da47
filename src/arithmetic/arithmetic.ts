import type { Literal } from './number.js';

/** What a method accepts: a value of the same arithmetic, or an exact literal. */
export type Operand = Value | Literal;

export type ArithmeticName =
  'rational' | 'closed' | 'interval' | 'decimal' | 'double' | 'series' | 'polynomial' | 'terms';

/**
 * A number in some arithmetic. Values are immutable, and combine only with
 * values of the same arithmetic and with exact literals.
 *
 * Every method may throw `Undefined` (0/0, ln 0, √−1: the arithmetic is sure
 * that there is no value), `NotRepresentable` (a value exists, this arithmetic
 * cannot hold it), or `TooLarge` (a cap on its size was met).
 */
export interface Value {
  readonly arithmetic: Arithmetic;
  plus(other: Operand): Value;
  minus(other: Operand): Value;
  times(other: Operand): Value;
  over(other: Operand): Value;
  negated(): Value;
  abs(): Value;
  /** The larger of the two. */
  max(other: Operand): Value;
  /** The smaller of the two. */
  min(other: Operand): Value;
  /**
   * The power with an exact rational exponent. 0 to a positive power is 0,
   * x⁰ is 1 for every x, a negative x takes integer exponents only.
   */
  power(exponent: Literal): Value;
  exp(): Value;
  ln(): Value;
  tanh(): Value;
  sin(): Value;
  cos(): Value;
  toString(): string;
}

/**
 * The numbers a relation is evaluated in. One relation, written once, runs in
 * all of them.
 */
export interface Arithmetic {
  readonly name: ArithmeticName;
  /** The value of an exact literal. */
  of(literal: Literal): Value;
  /** The sum; 0 of nothing. */
  sum(terms: Iterable<Operand>): Value;
  /** The product; 1 of nothing. */
  product(factors: Iterable<Operand>): Value;
  /**
   * ∏ xᵢ^{qᵢ}, as one operation: the product may be representable where the
   * single powers are not. A base of 0 with qᵢ = 0 contributes 1.
   */
  powers(factors: Iterable<readonly [Operand, Literal]>): Value;
  /** base^x for a positive exact base, such as 2^−S for a unit with λ = ln 2. */
  exponential(base: Literal, exponent: Operand): Value;
  /** π; throws `NotRepresentable` where the arithmetic does not hold it. */
  pi(): Value;
}
