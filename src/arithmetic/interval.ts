import type { Arithmetic, Operand } from './arithmetic.js';
import { exponential } from './interval-exponential-base.js';
import { powers } from './interval-powers.js';
import { times } from './interval-ring.js';
import { IntervalValue } from './interval-value.js';
import { Arena } from './mpfr-arena.js';
import { encloseRational, setRational } from './mpfr-integer.js';
import { DOWN, mpfr, register, STRUCT_BYTES, UP, type Pointer } from './mpfr.js';
import { Rational, type Literal } from './number.js';

export { IntervalValue } from './interval-value.js';
export { EscapedValue } from './mpfr-arena.js';

const FEWEST_BITS = 2;
const MOST_BITS = 2 ** 20;
/** Smaller integers fit into the 32 bits that the binding hands to C. */
const INT_LIMIT = 2 ** 31;
/** How much wider than the values the registers for intermediate results are. */
const GUARD_BITS = 64;

/**
 * Closed intervals with ends of a given precision, rounded outward by MPFR:
 * each operation encloses every value that it can take on members of its
 * arguments. 0 · ∞, division by 0 and overflow are as in the set-based
 * intervals of IEEE 1788.
 *
 * Values made inside of `scope` end with it; those made outside stay for as
 * long as the thread lives, and the memory grows with each.
 */
export class IntervalArithmetic implements Arithmetic {
  readonly name = 'interval';
  /** Where the ends lie. */
  readonly arena: Arena;
  /** Four numbers, 64 bits wider than the values, for use within one operation. */
  readonly registers: readonly [Pointer, Pointer, Pointer, Pointer];
  private readonly nothing: IntervalValue;

  /** @param bits the precision of the ends, an integer from 2 to 2^20. */
  constructor(readonly bits: number) {
    if (!Number.isInteger(bits) || bits < FEWEST_BITS || bits > MOST_BITS)
      throw new RangeError(`${bits} is not a precision from ${FEWEST_BITS} to ${MOST_BITS} bits`);
    this.arena = new Arena(bits);
    const wide = bits + GUARD_BITS;
    this.registers = [register(wide), register(wide), register(wide), register(wide)];
    this.nothing = new IntervalValue(this, -1, 0, 0, false, true);
  }

  /**
   * Runs the body, which must be synchronous, then frees every value that was
   * made in it, also where it throws. Scopes nest. A value that the body hands
   * out throws `EscapedValue` when it is used; `keep` is for handing one out.
   */
  scope<T>(body: () => T): T {
    const mark = this.arena.mark();
    try {
      return body();
    } finally {
      this.arena.windBack(mark);
    }
  }

  /** A scope whose result, an interval of this arithmetic, outlives it. */
  keep(body: () => Operand): IntervalValue {
    const mark = this.arena.mark();
    const [lower, upper] = this.registers;
    let certain = false;
    try {
      const result = this.operand(body());
      if (result.isEmpty) return this.nothing;
      certain = result.certain;
      // Exact: the registers are wider than the values.
      mpfr.mpfr_set(lower, result.lower, DOWN);
      mpfr.mpfr_set(upper, result.upper, UP);
    } finally {
      this.arena.windBack(mark);
    }
    const kept = this.fresh(certain);
    mpfr.mpfr_set(kept.lower, lower, DOWN);
    mpfr.mpfr_set(kept.upper, upper, UP);
    return kept;
  }

  /** The tightest interval around the literal. */
  of(literal: Literal): IntervalValue {
    if (typeof literal === 'number' && Number.isInteger(literal) && Math.abs(literal) < INT_LIMIT)
      return this.ofSmall(literal);
    const exact = Rational.of(literal);
    const value = this.fresh(true);
    encloseRational(value.lower, value.upper, exact);
    return value;
  }

  /** Without the detour through a fraction, for the 0s, 1s and 2s of formulas. */
  private ofSmall(integer: number): IntervalValue {
    const value = this.fresh(true);
    mpfr.mpfr_set_si(value.lower, integer, DOWN);
    mpfr.mpfr_set_si(value.upper, integer, UP);
    return value;
  }

  /**
   * The tightest interval from one literal to another; "-infinity" and
   * "infinity" leave it open to that side.
   *
   * @throws RangeError if the first is above the second.
   */
  between(from: Literal, to: Literal): IntervalValue {
    const least = from === '-infinity' ? undefined : Rational.of(from);
    const most = to === 'infinity' ? undefined : Rational.of(to);
    if (least && most && least.compare(most) > 0)
      throw new RangeError(`the interval from ${least} to ${most} has no members`);
    const value = this.fresh(true);
    if (least) setRational(value.lower, least, DOWN);
    else mpfr.mpfr_set_inf(value.lower, -1);
    if (most) setRational(value.upper, most, UP);
    else mpfr.mpfr_set_inf(value.upper, 1);
    return value;
  }

  /** The interval with these ends, read off two MPFR numbers and rounded outward. */
  spanning(lower: Pointer, upper: Pointer, certain: boolean): IntervalValue {
    const value = this.fresh(certain);
    mpfr.mpfr_set(value.lower, lower, DOWN);
    mpfr.mpfr_set(value.upper, upper, UP);
    if (!mpfr.mpfr_lessequal_p(value.lower, value.upper))
      throw new RangeError('the lower end of an interval is above the upper one, or is NaN');
    return value;
  }

  sum(terms: Iterable<Operand>): IntervalValue {
    const slot = this.arena.allocate();
    const stamp = this.arena.stamp;
    const lower = this.arena.address(slot);
    const upper = lower + STRUCT_BYTES;
    mpfr.mpfr_set_zero(lower, 1);
    mpfr.mpfr_set_zero(upper, 1);
    let certain = true;
    for (const term of terms) {
      const x = this.operand(term).defined('a term of a sum');
      certain &&= x.certain;
      mpfr.mpfr_add(lower, lower, x.lower, DOWN);
      mpfr.mpfr_add(upper, upper, x.upper, UP);
    }
    return new IntervalValue(this, slot, stamp, lower, certain, false).sealed();
  }

  product(factors: Iterable<Operand>): IntervalValue {
    let result = this.of(1);
    for (const factor of factors)
      result = times(result, this.operand(factor)).defined('a factor of a product');
    return result;
  }

  powers(factors: Iterable<readonly [Operand, Literal]>): IntervalValue {
    return powers(
      this,
      Array.from(factors, ([base, q]) => [this.operand(base), Rational.of(q)] as const),
    ).defined('a product of powers with a base outside of its domain');
  }

  exponential(base: Literal, exponent: Operand): IntervalValue {
    return exponential(Rational.of(base), this.operand(exponent)).defined('the exponential');
  }

  pi(): IntervalValue {
    const value = this.fresh(true);
    mpfr.mpfr_const_pi(value.lower, DOWN);
    mpfr.mpfr_const_pi(value.upper, UP);
    return value;
  }

  /** The operand as a value of this arithmetic; throws TypeError for one of another. */
  operand(operand: Operand): IntervalValue {
    if (operand instanceof IntervalValue) {
      if (operand.arithmetic === this) return operand;
      throw new TypeError(
        `an interval of ${operand.arithmetic.bits} bits among intervals of ${this.bits} bits`,
      );
    }
    if (typeof operand === 'object' && !(operand instanceof Rational))
      throw new TypeError(`a value of the arithmetic "${operand.arithmetic.name}" among intervals`);
    return this.of(operand);
  }

  /** A new value whose ends are still to be set. */
  fresh(certain: boolean): IntervalValue {
    const { arena } = this;
    const slot = arena.allocate();
    return new IntervalValue(this, slot, arena.stamp, arena.address(slot), certain, false);
  }

  /** The interval without members. */
  empty(): IntervalValue {
    return this.nothing;
  }

  /** All numbers: what is left to say where nothing is known. */
  entire(certain: boolean): IntervalValue {
    const value = this.fresh(certain);
    mpfr.mpfr_set_inf(value.lower, -1);
    mpfr.mpfr_set_inf(value.upper, 1);
    return value;
  }
}

const known = new Map<number, IntervalArithmetic>();

/**
 * The interval arithmetic of this precision; one and the same for each call.
 *
 * @param bits an integer from 2 to 2^20.
 */
export function intervals(bits: number): IntervalArithmetic {
  let arithmetic = known.get(bits);
  if (!arithmetic) known.set(bits, (arithmetic = new IntervalArithmetic(bits)));
  return arithmetic;
}
