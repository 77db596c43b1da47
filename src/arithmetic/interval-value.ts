import type { Operand, Value } from './arithmetic.js';
import { Undefined } from './errors.js';
import { EscapedValue } from './mpfr-arena.js';
import { Bound } from './mpfr-bound.js';
import { toDecimal } from './mpfr-decimal.js';
import { compareRational } from './mpfr-integer.js';
import { DOWN, mpfr, NEAREST, STRUCT_BYTES, UP, type Pointer } from './mpfr.js';
import { Rational, type Literal } from './number.js';
import type { IntervalArithmetic } from './interval.js';
import { over } from './interval-division.js';
import { exp, ln } from './interval-exponential.js';
import { tanh } from './interval-hyperbolic.js';
import { abs, max, min } from './interval-lattice.js';
import { rationalPower } from './interval-power.js';
import { cos, sin } from './interval-trigonometric.js';
import { minus, negated, plus, times } from './interval-ring.js';

const SHOWN_DIGITS = 20;

/**
 * An enclosure: a closed interval that contains the number in question, with
 * ends in MPFR's memory; ±∞ are bounds, never members.
 *
 * It lives as long as the scope of its arithmetic that it was made in. The
 * methods throw `Undefined` where the interval that they would return is
 * empty; the functions of the `interval-*` files return the empty interval.
 */
export class IntervalValue implements Value {
  /** Made by the arithmetic only. */
  constructor(
    readonly arithmetic: IntervalArithmetic,
    private readonly slot: number,
    private readonly stamp: number,
    private readonly address: Pointer,
    /**
     * Whether every argument on the way here lay wholly inside the domain of
     * its operation: only then does the number in question surely exist, and
     * only then may a verdict rest on it.
     */
    readonly certain: boolean,
    readonly isEmpty: boolean,
  ) {}

  /**
   * The address of the lower end, for MPFR.
   *
   * @throws EscapedValue if the scope that the value was made in has ended.
   */
  get lower(): Pointer {
    if (!this.arithmetic.arena.owns(this.slot, this.stamp)) this.refuse();
    return this.address;
  }

  /** The address of the upper end, for MPFR; throws as `lower` does. */
  get upper(): Pointer {
    if (!this.arithmetic.arena.owns(this.slot, this.stamp)) this.refuse();
    return this.address + STRUCT_BYTES;
  }

  plus(other: Operand): IntervalValue {
    return plus(this, this.arithmetic.operand(other)).defined('the sum');
  }

  minus(other: Operand): IntervalValue {
    return minus(this, this.arithmetic.operand(other)).defined('the difference');
  }

  times(other: Operand): IntervalValue {
    return times(this, this.arithmetic.operand(other)).defined('the product');
  }

  over(other: Operand): IntervalValue {
    return over(this, this.arithmetic.operand(other)).defined('the quotient by 0');
  }

  negated(): IntervalValue {
    return negated(this).defined('the negative');
  }

  abs(): IntervalValue {
    return abs(this).defined('the absolute value');
  }

  max(other: Operand): IntervalValue {
    return max(this, this.arithmetic.operand(other)).defined('the maximum');
  }

  min(other: Operand): IntervalValue {
    return min(this, this.arithmetic.operand(other)).defined('the minimum');
  }

  power(exponent: Literal): IntervalValue {
    const q = Rational.of(exponent);
    return rationalPower(this, q).defined(`the power ${q} of a number outside of its domain`);
  }

  exp(): IntervalValue {
    return exp(this).defined('the exponential');
  }

  ln(): IntervalValue {
    return ln(this).defined('the logarithm of a number that is not positive');
  }

  tanh(): IntervalValue {
    return tanh(this).defined('the hyperbolic tangent');
  }

  sin(): IntervalValue {
    return sin(this).defined('the sine');
  }

  cos(): IntervalValue {
    return cos(this).defined('the cosine');
  }

  /** The lower end as a fraction; undefined where it is infinite or its exponent is extreme. */
  lowerRational(): Rational | undefined {
    return this.isEmpty ? undefined : Bound.read(this.lower).toRational();
  }

  /** The upper end as a fraction; undefined where it is infinite or its exponent is extreme. */
  upperRational(): Rational | undefined {
    return this.isEmpty ? undefined : Bound.read(this.upper).toRational();
  }

  /** Whether the rational is a member. */
  contains(literal: Literal): boolean {
    if (this.isEmpty) return false;
    const value = Rational.of(literal);
    return compareRational(this.lower, value) <= 0 && compareRational(this.upper, value) >= 0;
  }

  /** Such as "[0.123, 0.124]": the ends rounded outward to this many significant digits. */
  toDecimal(digits: number): string {
    if (this.isEmpty) return '[empty]';
    return `[${toDecimal(this.lower, digits, DOWN)}, ${toDecimal(this.upper, digits, UP)}]`;
  }

  /** A decimal near the middle, for the eye only; "unbounded" where an end is infinite. */
  midDecimal(digits: number): string {
    if (this.isEmpty) return 'empty';
    if (mpfr.mpfr_inf_p(this.lower) || mpfr.mpfr_inf_p(this.upper)) return 'unbounded';
    const [middle] = this.arithmetic.registers;
    mpfr.mpfr_add(middle, this.lower, this.upper, NEAREST);
    mpfr.mpfr_div_2ui(middle, middle, 1, NEAREST);
    return toDecimal(middle, digits, NEAREST);
  }

  toString(): string {
    return this.toDecimal(SHOWN_DIGITS);
  }

  /** The same interval, certain or not. */
  withCertainty(certain: boolean): IntervalValue {
    if (this.isEmpty || certain === this.certain) return this;
    return this.arithmetic.spanning(this.lower, this.upper, certain);
  }

  /** This value; throws `Undefined` where it is empty. */
  defined(what: string): this {
    if (this.isEmpty) throw new Undefined(`${what} does not exist`);
    return this;
  }

  /**
   * This value, once its ends are known to be numbers: a NaN compares equal to
   * everything and vanishes in a minimum, so that no operation may leave one.
   */
  sealed(): this {
    if (mpfr.mpfr_nan_p(this.address) || mpfr.mpfr_nan_p(this.address + STRUCT_BYTES))
      throw new Error('an operation on intervals left NaN as an end');
    return this;
  }

  private refuse(): never {
    if (this.isEmpty) throw new Error('the empty interval has no ends');
    throw new EscapedValue('an interval was used after the scope that it was made in had ended');
  }
}
