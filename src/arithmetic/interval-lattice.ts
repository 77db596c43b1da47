import { DOWN, mpfr, UP } from './mpfr.js';
import type { IntervalValue } from './interval-value.js';

/** |x|. */
export function abs(x: IntervalValue): IntervalValue {
  if (x.isEmpty) return x.arithmetic.empty();
  const z = x.arithmetic.fresh(x.certain);
  if (mpfr.mpfr_sgn(x.lower) >= 0) {
    mpfr.mpfr_set(z.lower, x.lower, DOWN);
    mpfr.mpfr_set(z.upper, x.upper, UP);
  } else if (mpfr.mpfr_sgn(x.upper) <= 0) {
    mpfr.mpfr_neg(z.lower, x.upper, DOWN);
    mpfr.mpfr_neg(z.upper, x.lower, UP);
  } else {
    mpfr.mpfr_set_zero(z.lower, 1);
    mpfr.mpfr_abs(z.upper, mpfr.mpfr_cmpabs(x.lower, x.upper) > 0 ? x.lower : x.upper, UP);
  }
  return z.sealed();
}

/** The larger of a member of x and one of y. */
export function max(x: IntervalValue, y: IntervalValue): IntervalValue {
  if (x.isEmpty || y.isEmpty) return x.arithmetic.empty();
  const z = x.arithmetic.fresh(x.certain && y.certain);
  mpfr.mpfr_max(z.lower, x.lower, y.lower, DOWN);
  mpfr.mpfr_max(z.upper, x.upper, y.upper, UP);
  return z.sealed();
}

/** The smaller of a member of x and one of y. */
export function min(x: IntervalValue, y: IntervalValue): IntervalValue {
  if (x.isEmpty || y.isEmpty) return x.arithmetic.empty();
  const z = x.arithmetic.fresh(x.certain && y.certain);
  mpfr.mpfr_min(z.lower, x.lower, y.lower, DOWN);
  mpfr.mpfr_min(z.upper, x.upper, y.upper, UP);
  return z.sealed();
}
