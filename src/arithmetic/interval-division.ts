import { DOWN, mpfr, UP } from './mpfr.js';
import { isZero } from './interval-ring.js';
import type { IntervalValue } from './interval-value.js';

/**
 * x / y: all quotients by members of y other than 0; empty where y is [0, 0],
 * uncertain where 0 is a member of y.
 */
export function over(x: IntervalValue, y: IntervalValue): IntervalValue {
  if (x.isEmpty || y.isEmpty) return x.arithmetic.empty();
  const below = mpfr.mpfr_sgn(y.lower);
  const above = mpfr.mpfr_sgn(y.upper);
  if (below === 0 && above === 0) return x.arithmetic.empty();
  if (below > 0 || above < 0) return regular(x, y, above < 0);
  const z = x.arithmetic.fresh(false);
  if (isZero(x)) {
    mpfr.mpfr_set_zero(z.lower, 1);
    mpfr.mpfr_set_zero(z.upper, 1);
    return z;
  }
  // The quotients reach −∞ and ∞ but where x has one sign and 0 is an end of y.
  mpfr.mpfr_set_inf(z.lower, -1);
  mpfr.mpfr_set_inf(z.upper, 1);
  const positive = mpfr.mpfr_sgn(x.lower) >= 0;
  const negative = mpfr.mpfr_sgn(x.upper) <= 0;
  if (below === 0) {
    if (positive) mpfr.mpfr_div(z.lower, x.lower, y.upper, DOWN);
    else if (negative) mpfr.mpfr_div(z.upper, x.upper, y.upper, UP);
  } else if (above === 0) {
    if (positive) mpfr.mpfr_div(z.upper, x.lower, y.lower, UP);
    else if (negative) mpfr.mpfr_div(z.lower, x.upper, y.lower, DOWN);
  }
  return z.sealed();
}

/** The quotient by a y of one sign; an end of ∞ never meets another one. */
function regular(x: IntervalValue, y: IntervalValue, negative: boolean): IntervalValue {
  const z = x.arithmetic.fresh(x.certain && y.certain);
  // A quotient that is not negative is smallest where |y| is largest, a negative one where it is
  // smallest; the largest quotient the other way round.
  const near = negative ? y.upper : y.lower;
  const far = negative ? y.lower : y.upper;
  const low = negative ? x.upper : x.lower;
  const high = negative ? x.lower : x.upper;
  const lowAtFar = negative ? mpfr.mpfr_sgn(low) <= 0 : mpfr.mpfr_sgn(low) >= 0;
  const highAtNear = negative ? mpfr.mpfr_sgn(high) <= 0 : mpfr.mpfr_sgn(high) >= 0;
  mpfr.mpfr_div(z.lower, low, lowAtFar ? far : near, DOWN);
  mpfr.mpfr_div(z.upper, high, highAtNear ? near : far, UP);
  return z.sealed();
}

/** 1 / x, as `over` does it. */
export function reciprocal(x: IntervalValue): IntervalValue {
  if (x.isEmpty) return x.arithmetic.empty();
  return over(x.arithmetic.of(1), x);
}
