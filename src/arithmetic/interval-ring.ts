import { DOWN, mpfr, UP, type Pointer, type Rounding } from './mpfr.js';
import type { IntervalValue } from './interval-value.js';

/** x + y. */
export function plus(x: IntervalValue, y: IntervalValue): IntervalValue {
  if (x.isEmpty || y.isEmpty) return x.arithmetic.empty();
  const z = x.arithmetic.fresh(x.certain && y.certain);
  mpfr.mpfr_add(z.lower, x.lower, y.lower, DOWN);
  mpfr.mpfr_add(z.upper, x.upper, y.upper, UP);
  return z.sealed();
}

/** x − y. */
export function minus(x: IntervalValue, y: IntervalValue): IntervalValue {
  if (x.isEmpty || y.isEmpty) return x.arithmetic.empty();
  const z = x.arithmetic.fresh(x.certain && y.certain);
  mpfr.mpfr_sub(z.lower, x.lower, y.upper, DOWN);
  mpfr.mpfr_sub(z.upper, x.upper, y.lower, UP);
  return z.sealed();
}

/** −x. */
export function negated(x: IntervalValue): IntervalValue {
  if (x.isEmpty) return x.arithmetic.empty();
  const z = x.arithmetic.fresh(x.certain);
  mpfr.mpfr_neg(z.lower, x.upper, DOWN);
  mpfr.mpfr_neg(z.upper, x.lower, UP);
  return z.sealed();
}

/** x², as one operation: never negative. */
export function square(x: IntervalValue): IntervalValue {
  if (x.isEmpty) return x.arithmetic.empty();
  const z = x.arithmetic.fresh(x.certain);
  if (mpfr.mpfr_sgn(x.lower) >= 0) {
    mpfr.mpfr_sqr(z.lower, x.lower, DOWN);
    mpfr.mpfr_sqr(z.upper, x.upper, UP);
  } else if (mpfr.mpfr_sgn(x.upper) <= 0) {
    mpfr.mpfr_sqr(z.lower, x.upper, DOWN);
    mpfr.mpfr_sqr(z.upper, x.lower, UP);
  } else {
    mpfr.mpfr_set_zero(z.lower, 1);
    const far = mpfr.mpfr_cmpabs(x.lower, x.upper) > 0 ? x.lower : x.upper;
    mpfr.mpfr_sqr(z.upper, far, UP);
  }
  return z.sealed();
}

/** Sets the target to a·b (+ c), rounded as told. */
export type Multiply = (target: Pointer, a: Pointer, b: Pointer, rounding: Rounding) => void;

const multiply: Multiply = (target, a, b, rounding) => {
  mpfr.mpfr_mul(target, a, b, rounding);
};

/**
 * The extreme products of members, by the signs of the ends. No factor of 0
 * meets one of ∞: the callers have taken out [0, 0], and without it the
 * chosen ends are both finite or both different from 0.
 */
function products(x: IntervalValue, y: IntervalValue, z: IntervalValue, mul: Multiply): void {
  const a = x.lower;
  const b = x.upper;
  const c = y.lower;
  const d = y.upper;
  if (mpfr.mpfr_sgn(a) >= 0) {
    mul(z.lower, mpfr.mpfr_sgn(c) >= 0 ? a : b, c, DOWN);
    mul(z.upper, mpfr.mpfr_sgn(d) <= 0 ? a : b, d, UP);
  } else if (mpfr.mpfr_sgn(b) <= 0) {
    mul(z.lower, mpfr.mpfr_sgn(d) <= 0 ? b : a, d, DOWN);
    mul(z.upper, mpfr.mpfr_sgn(c) >= 0 ? b : a, c, UP);
  } else if (mpfr.mpfr_sgn(c) >= 0) {
    mul(z.lower, a, d, DOWN);
    mul(z.upper, b, d, UP);
  } else if (mpfr.mpfr_sgn(d) <= 0) {
    mul(z.lower, b, c, DOWN);
    mul(z.upper, a, c, UP);
  } else {
    const [other] = x.arithmetic.registers;
    mul(z.lower, a, d, DOWN);
    mul(other, b, c, DOWN);
    if (mpfr.mpfr_less_p(other, z.lower)) mpfr.mpfr_set(z.lower, other, DOWN);
    mul(z.upper, a, c, UP);
    mul(other, b, d, UP);
    if (mpfr.mpfr_greater_p(other, z.upper)) mpfr.mpfr_set(z.upper, other, UP);
  }
}

/** Whether the interval is [0, 0]. */
export function isZero(x: IntervalValue): boolean {
  return mpfr.mpfr_zero_p(x.lower) !== 0 && mpfr.mpfr_zero_p(x.upper) !== 0;
}

/** x · y; 0 · ∞ is 0. */
export function times(x: IntervalValue, y: IntervalValue): IntervalValue {
  if (x.isEmpty || y.isEmpty) return x.arithmetic.empty();
  const z = x.arithmetic.fresh(x.certain && y.certain);
  if (isZero(x) || isZero(y)) {
    mpfr.mpfr_set_zero(z.lower, 1);
    mpfr.mpfr_set_zero(z.upper, 1);
    return z;
  }
  products(x, y, z, multiply);
  return z.sealed();
}

/** x · y + w, rounded once. */
export function fusedTimesPlus(
  x: IntervalValue,
  y: IntervalValue,
  w: IntervalValue,
): IntervalValue {
  if (x.isEmpty || y.isEmpty || w.isEmpty) return x.arithmetic.empty();
  const z = x.arithmetic.fresh(x.certain && y.certain && w.certain);
  if (isZero(x) || isZero(y)) {
    mpfr.mpfr_set(z.lower, w.lower, DOWN);
    mpfr.mpfr_set(z.upper, w.upper, UP);
    return z;
  }
  products(x, y, z, (target, a, b, rounding) => {
    mpfr.mpfr_fma(target, a, b, rounding === DOWN ? w.lower : w.upper, rounding);
  });
  return z.sealed();
}
