import { encloseRational } from './mpfr-integer.js';
import { DOWN, mpfr, UP } from './mpfr.js';
import type { Rational } from './number.js';
import { exp10, exp2 } from './interval-exponential.js';
import type { IntervalValue } from './interval-value.js';

/**
 * base^x for an exact base > 0, which is enclosed 64 bits wider than the
 * values.
 *
 * @throws RangeError if the base is not positive.
 */
export function exponential(base: Rational, x: IntervalValue): IntervalValue {
  if (base.sign() <= 0) throw new RangeError(`the base ${base} of an exponential is not positive`);
  if (x.isEmpty) return x.arithmetic.empty();
  if (base.equals(2)) return exp2(x);
  if (base.equals(10)) return exp10(x);
  const z = x.arithmetic.fresh(x.certain);
  const side = base.compare(1);
  if (side === 0) {
    mpfr.mpfr_set_si(z.lower, 1, DOWN);
    mpfr.mpfr_set_si(z.upper, 1, UP);
    return z;
  }
  const [below, above] = x.arithmetic.registers;
  encloseRational(below, above, base);
  const least = side > 0 ? x.lower : x.upper;
  const most = side > 0 ? x.upper : x.lower;
  // b^x rises with b where x > 0, and falls where x < 0.
  mpfr.mpfr_pow(z.lower, mpfr.mpfr_sgn(least) >= 0 ? below : above, least, DOWN);
  mpfr.mpfr_pow(z.upper, mpfr.mpfr_sgn(most) >= 0 ? above : below, most, UP);
  return z.sealed();
}
