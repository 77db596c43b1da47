import { DOWN, mpfr, register, UP, type Pointer, type Rounding } from './mpfr.js';
import { clippedToUnit, insideUnit, rising } from './interval-monotone.js';
import { negated } from './interval-ring.js';
import type { IntervalValue } from './interval-value.js';

const plusZero = register(2);
mpfr.mpfr_set_zero(plusZero, 1);

/** The inverse of sin on [−π/2, π/2]; its domain is −1 ≤ x ≤ 1. */
export function asin(x: IntervalValue): IntervalValue {
  if (x.isEmpty) return x.arithmetic.empty();
  const z = x.arithmetic.fresh(x.certain && insideUnit(x));
  if (!clippedToUnit(x, z.lower, z.upper)) return x.arithmetic.empty();
  mpfr.mpfr_asin(z.lower, z.lower, DOWN);
  mpfr.mpfr_asin(z.upper, z.upper, UP);
  return z.sealed();
}

/** The inverse of cos on [0, π]; its domain is −1 ≤ x ≤ 1. */
export function acos(x: IntervalValue): IntervalValue {
  if (x.isEmpty) return x.arithmetic.empty();
  const z = x.arithmetic.fresh(x.certain && insideUnit(x));
  const [low, high] = x.arithmetic.registers;
  if (!clippedToUnit(x, low, high)) return x.arithmetic.empty();
  mpfr.mpfr_acos(z.lower, high, DOWN);
  mpfr.mpfr_acos(z.upper, low, UP);
  return z.sealed();
}

/** The inverse of tan on (−π/2, π/2). */
export function atan(x: IntervalValue): IntervalValue {
  return rising(x, mpfr.mpfr_atan);
}

/** The angle of a point with y ≥ 0; a zero is taken as +0, whatever its sign. */
function angle(target: Pointer, y: Pointer, x: Pointer, rounding: Rounding): void {
  mpfr.mpfr_atan2(
    target,
    mpfr.mpfr_zero_p(y) ? plusZero : y,
    mpfr.mpfr_zero_p(x) ? plusZero : x,
    rounding,
  );
}

/**
 * The angle of the point (x, y), in (−π, π]; its domain leaves out the origin.
 * The argument y comes first.
 */
export function atan2(y: IntervalValue, x: IntervalValue): IntervalValue {
  const A = x.arithmetic;
  if (x.isEmpty || y.isEmpty) return A.empty();
  const [left, right] = [mpfr.mpfr_sgn(x.lower), mpfr.mpfr_sgn(x.upper)];
  const [low, high] = [mpfr.mpfr_sgn(y.lower), mpfr.mpfr_sgn(y.upper)];
  if (left === 0 && right === 0 && low === 0 && high === 0) return A.empty();
  const certain = x.certain && y.certain && !(left <= 0 && right >= 0 && low <= 0 && high >= 0);
  if (low >= 0) return upperHalf(y, x, certain);
  if (high < 0 || (high === 0 && left >= 0)) return negated(upperHalf(negated(y), x, certain));
  const z = A.fresh(certain);
  if (left < 0) {
    // The box meets the cut along the negative x-axis, or touches it from below.
    mpfr.mpfr_const_pi(z.upper, UP);
    mpfr.mpfr_neg(z.lower, z.upper, DOWN);
  } else {
    angle(z.lower, y.lower, x.lower, DOWN);
    angle(z.upper, y.upper, x.lower, UP);
  }
  return z.sealed();
}

/** For y ≥ 0: the angle falls with x, and rises with y where x > 0, falls where x < 0. */
function upperHalf(y: IntervalValue, x: IntervalValue, certain: boolean): IntervalValue {
  const z = x.arithmetic.fresh(certain);
  const left = mpfr.mpfr_sgn(x.lower);
  const right = mpfr.mpfr_sgn(x.upper);
  if (mpfr.mpfr_zero_p(y.upper)) {
    // Only the axis: 0 on its right half, π on its left one.
    if (right > 0) mpfr.mpfr_set_zero(z.lower, 1);
    else mpfr.mpfr_const_pi(z.lower, DOWN);
    if (left < 0) mpfr.mpfr_const_pi(z.upper, UP);
    else mpfr.mpfr_set_zero(z.upper, 1);
    return z;
  }
  angle(z.lower, right > 0 ? y.lower : y.upper, x.upper, DOWN);
  angle(z.upper, left < 0 ? y.lower : y.upper, x.lower, UP);
  return z.sealed();
}
