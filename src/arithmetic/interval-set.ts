import { DOWN, mpfr, UP } from './mpfr.js';
import type { IntervalValue } from './interval-value.js';

/**
 * The members that both have. It is no operation on numbers, so that the
 * result is never certain.
 */
export function intersection(x: IntervalValue, y: IntervalValue): IntervalValue {
  if (x.isEmpty || y.isEmpty) return x.arithmetic.empty();
  const z = x.arithmetic.fresh(false);
  mpfr.mpfr_max(z.lower, x.lower, y.lower, DOWN);
  mpfr.mpfr_min(z.upper, x.upper, y.upper, UP);
  return mpfr.mpfr_lessequal_p(z.lower, z.upper) ? z.sealed() : x.arithmetic.empty();
}

/** The smallest interval that holds both; never certain, as it is no operation on numbers. */
export function convexHull(x: IntervalValue, y: IntervalValue): IntervalValue {
  if (x.isEmpty) return y.isEmpty ? y : x.arithmetic.spanning(y.lower, y.upper, false);
  if (y.isEmpty) return x.withCertainty(false);
  const z = x.arithmetic.fresh(false);
  mpfr.mpfr_min(z.lower, x.lower, y.lower, DOWN);
  mpfr.mpfr_max(z.upper, x.upper, y.upper, UP);
  return z.sealed();
}
