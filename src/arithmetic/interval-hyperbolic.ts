import { DOWN, mpfr, UP } from './mpfr.js';
import { clippedToUnit, rising, risingFrom } from './interval-monotone.js';
import type { IntervalValue } from './interval-value.js';

/** sinh x. */
export function sinh(x: IntervalValue): IntervalValue {
  return rising(x, mpfr.mpfr_sinh);
}

/** cosh x. */
export function cosh(x: IntervalValue): IntervalValue {
  if (x.isEmpty) return x.arithmetic.empty();
  const z = x.arithmetic.fresh(x.certain);
  const farLower = mpfr.mpfr_cmpabs(x.lower, x.upper) > 0;
  const far = farLower ? x.lower : x.upper;
  const near = farLower ? x.upper : x.lower;
  const straddles = mpfr.mpfr_sgn(x.lower) < 0 && mpfr.mpfr_sgn(x.upper) > 0;
  if (straddles) mpfr.mpfr_set_si(z.lower, 1, DOWN);
  else mpfr.mpfr_cosh(z.lower, near, DOWN);
  mpfr.mpfr_cosh(z.upper, far, UP);
  return z.sealed();
}

/** tanh x. */
export function tanh(x: IntervalValue): IntervalValue {
  return rising(x, mpfr.mpfr_tanh);
}

/** The inverse of sinh. */
export function asinh(x: IntervalValue): IntervalValue {
  return rising(x, mpfr.mpfr_asinh);
}

/** The inverse of cosh; its domain is x ≥ 1. */
export function acosh(x: IntervalValue): IntervalValue {
  return risingFrom(x, 1, 0, mpfr.mpfr_acosh);
}

/** The inverse of tanh; its domain is −1 < x < 1. */
export function atanh(x: IntervalValue): IntervalValue {
  if (x.isEmpty) return x.arithmetic.empty();
  if (mpfr.mpfr_cmp_si(x.upper, -1) <= 0 || mpfr.mpfr_cmp_si(x.lower, 1) >= 0)
    return x.arithmetic.empty();
  const inside = mpfr.mpfr_cmp_si(x.lower, -1) > 0 && mpfr.mpfr_cmp_si(x.upper, 1) < 0;
  const z = x.arithmetic.fresh(x.certain && inside);
  clippedToUnit(x, z.lower, z.upper);
  mpfr.mpfr_atanh(z.lower, z.lower, DOWN);
  mpfr.mpfr_atanh(z.upper, z.upper, UP);
  return z.sealed();
}
