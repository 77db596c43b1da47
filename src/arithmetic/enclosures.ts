import type { Arithmetic, Operand, Value } from './arithmetic.js';
import { intervals as ofPrecision } from './interval.js';
import type { Literal, Rational } from './number.js';

/**
 * An enclosure: a closed interval that contains the number in question. It
 * lives as long as the scope of its arithmetic that it was made in.
 */
export interface Interval extends Value {
  readonly arithmetic: Intervals;
  /**
   * Whether every argument on the way here lay wholly inside the domain of its
   * operation: only then does the number in question surely exist.
   */
  readonly certain: boolean;
  readonly isEmpty: boolean;
  plus(other: Operand): Interval;
  minus(other: Operand): Interval;
  times(other: Operand): Interval;
  over(other: Operand): Interval;
  negated(): Interval;
  abs(): Interval;
  max(other: Operand): Interval;
  min(other: Operand): Interval;
  power(exponent: Literal): Interval;
  exp(): Interval;
  ln(): Interval;
  tanh(): Interval;
  sin(): Interval;
  cos(): Interval;
  /** The lower end as a fraction; undefined where it is infinite or its exponent is extreme. */
  lowerRational(): Rational | undefined;
  /** The upper end as a fraction; undefined where it is infinite or its exponent is extreme. */
  upperRational(): Rational | undefined;
  /** Whether the rational is a member. */
  contains(literal: Literal): boolean;
  /** Such as "[0.123, 0.124]": the ends rounded outward to this many significant digits. */
  toDecimal(digits: number): string;
  /** A decimal near the middle, for the eye only; "unbounded" where an end is infinite. */
  midDecimal(digits: number): string;
}

/** Closed intervals with ends of a given precision, rounded outward. */
export interface Intervals extends Arithmetic {
  readonly name: 'interval';
  /** The precision of the ends. */
  readonly bits: number;
  /**
   * Runs the body, which must be synchronous, then frees every value that was
   * made in it. A value that the body hands out throws when it is used.
   */
  scope<T>(body: () => T): T;
  /** A scope whose result, an interval of this arithmetic, outlives it. */
  keep(body: () => Operand): Interval;
  of(literal: Literal): Interval;
  /**
   * The tightest interval from one literal to another; "-infinity" and
   * "infinity" leave it open to that side.
   *
   * @throws RangeError if the first is above the second.
   */
  between(from: Literal, to: Literal): Interval;
  sum(terms: Iterable<Operand>): Interval;
  product(factors: Iterable<Operand>): Interval;
  powers(factors: Iterable<readonly [Operand, Literal]>): Interval;
  exponential(base: Literal, exponent: Operand): Interval;
  pi(): Interval;
  /** The operand as a value of this arithmetic; throws TypeError for one of another. */
  operand(operand: Operand): Interval;
}

/**
 * The interval arithmetic of this precision as the package offers it: the types
 * name nothing of the binding to MPFR, so that its declarations need not check
 * where the package is used.
 *
 * @param bits an integer from 2 to 2^20.
 */
export function intervals(bits: number): Intervals {
  return ofPrecision(bits);
}
