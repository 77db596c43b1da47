import { DOWN, mpfr, UP } from './mpfr.js';
import type { IntervalValue } from './interval-value.js';

/**
 * x^y for an interval of exponents; the domain is x > 0, and x = 0 where y > 0.
 *
 * For a fixed y the power is monotone in x, and for a fixed x in y, so that it
 * is extreme at corners; MPFR gives the limits at 0 and ±∞.
 */
export function pow(x: IntervalValue, y: IntervalValue): IntervalValue {
  const A = x.arithmetic;
  if (x.isEmpty || y.isEmpty || mpfr.mpfr_sgn(x.upper) < 0) return A.empty();
  const below = mpfr.mpfr_sgn(x.lower);
  if (mpfr.mpfr_zero_p(x.upper)) {
    if (mpfr.mpfr_sgn(y.upper) <= 0) return A.empty();
    return A.of(0).withCertainty(
      x.certain && y.certain && below === 0 && mpfr.mpfr_sgn(y.lower) > 0,
    );
  }
  const inside = below > 0 || (below === 0 && mpfr.mpfr_sgn(y.lower) > 0);
  const z = A.fresh(x.certain && y.certain && inside);
  const [corner, start] = A.registers;
  // A zero with a minus sign would give −∞ for odd exponents.
  if (below <= 0) mpfr.mpfr_set_zero(start, 1);
  else mpfr.mpfr_set(start, x.lower, DOWN);
  mpfr.mpfr_set_inf(z.lower, 1);
  mpfr.mpfr_set_zero(z.upper, 1);
  for (const base of [start, x.upper])
    for (const exponent of [y.lower, y.upper]) {
      mpfr.mpfr_pow(corner, base, exponent, DOWN);
      if (mpfr.mpfr_nan_p(corner)) throw new Error('a corner of a power is NaN');
      if (mpfr.mpfr_less_p(corner, z.lower)) mpfr.mpfr_set(z.lower, corner, DOWN);
      mpfr.mpfr_pow(corner, base, exponent, UP);
      if (mpfr.mpfr_greater_p(corner, z.upper)) mpfr.mpfr_set(z.upper, corner, UP);
    }
  return z.sealed();
}
