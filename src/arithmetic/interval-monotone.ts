import { DOWN, mpfr, UP, type Pointer, type Rounding } from './mpfr.js';
import type { IntervalValue } from './interval-value.js';

/** An MPFR function of one number; it returns a ternary value, or nothing. */
export type Unary = (target: Pointer, x: Pointer, rounding: Rounding) => unknown;

/** The image of x under a function that rises on the whole real line. */
export function rising(x: IntervalValue, f: Unary): IntervalValue {
  if (x.isEmpty) return x.arithmetic.empty();
  const z = x.arithmetic.fresh(x.certain);
  f(z.lower, x.lower, DOWN);
  f(z.upper, x.upper, UP);
  return z.sealed();
}

/**
 * The image of the part of x that lies in the domain of a rising function,
 * which begins at an integer `from`.
 *
 * @param limit the function's value or limit at `from`: a number that is
 *   reached, or −∞, which is not, so that [from, from] has no image.
 */
export function risingFrom(
  x: IntervalValue,
  from: number,
  limit: 0 | '-infinity',
  f: Unary,
): IntervalValue {
  if (x.isEmpty) return x.arithmetic.empty();
  const end = mpfr.mpfr_cmp_si(x.upper, from);
  if (end < 0 || (end === 0 && limit === '-infinity')) return x.arithmetic.empty();
  const start = mpfr.mpfr_cmp_si(x.lower, from);
  const inside = start > 0 || (start === 0 && limit === 0);
  const z = x.arithmetic.fresh(x.certain && inside);
  if (start > 0) f(z.lower, x.lower, DOWN);
  else if (limit === 0) mpfr.mpfr_set_zero(z.lower, 1);
  else mpfr.mpfr_set_inf(z.lower, -1);
  f(z.upper, x.upper, UP);
  return z.sealed();
}

/** The part of x in [−1, 1], set in `low` and `high`; false where there is none. */
export function clippedToUnit(x: IntervalValue, low: Pointer, high: Pointer): boolean {
  if (mpfr.mpfr_cmp_si(x.upper, -1) < 0 || mpfr.mpfr_cmp_si(x.lower, 1) > 0) return false;
  if (mpfr.mpfr_cmp_si(x.lower, -1) < 0) mpfr.mpfr_set_si(low, -1, DOWN);
  else mpfr.mpfr_set(low, x.lower, DOWN);
  if (mpfr.mpfr_cmp_si(x.upper, 1) > 0) mpfr.mpfr_set_si(high, 1, UP);
  else mpfr.mpfr_set(high, x.upper, UP);
  return true;
}

/** Whether x lies in [−1, 1]. */
export function insideUnit(x: IntervalValue): boolean {
  return mpfr.mpfr_cmp_si(x.lower, -1) >= 0 && mpfr.mpfr_cmp_si(x.upper, 1) <= 0;
}
