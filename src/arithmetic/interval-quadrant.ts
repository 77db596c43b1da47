import { readInteger } from './mpfr-integer.js';
import { DOWN, mpfr, register, TOWARD_ZERO, UP, type Pointer } from './mpfr.js';

/** Arguments beyond 2^this are not reduced: π would be needed to as many bits. */
const LARGEST_EXPONENT = 4096;
const LARGEST_PRECISION = 4 * LARGEST_EXPONENT;
const halfPi = register(64);
const low = register(64);
const high = register(64);
const floored = mpfr.mpz_t();
mpfr.mpz_init(floored);

function floorOf(pointer: Pointer): bigint {
  mpfr.mpfr_get_z(floored, pointer, DOWN);
  return readInteger(floored);
}

/**
 * ⌊x / (π/2)⌋ of a finite number, proved: the quotient is enclosed, at rising
 * precision, until both ends have the same floor. No number of MPFR but 0 is a
 * multiple of π/2. Undefined where the number is too large or the precision
 * does not suffice.
 */
export function quadrant(x: Pointer): bigint | undefined {
  if (mpfr.mpfr_zero_p(x)) return 0n;
  if (!mpfr.mpfr_number_p(x)) return undefined;
  const exponent = Math.max(0, mpfr.mpfr_get_exp(x));
  if (exponent > LARGEST_EXPONENT) return undefined;
  const positive = mpfr.mpfr_sgn(x) > 0;
  // |x| < 1 < π/2
  if (exponent === 0) return positive ? 0n : -1n;
  let precision = exponent + mpfr.mpfr_get_prec(x) + 32;
  for (; precision <= LARGEST_PRECISION + 2 * mpfr.mpfr_get_prec(x); precision *= 2) {
    for (const pointer of [halfPi, low, high]) mpfr.mpfr_set_prec(pointer, precision);
    for (const [target, rounding] of [
      [low, DOWN],
      [high, UP],
    ] as const) {
      // The quotient of a positive x falls with π/2, that of a negative one rises.
      const opposite = rounding === UP ? DOWN : UP;
      mpfr.mpfr_const_pi(halfPi, positive ? opposite : rounding);
      mpfr.mpfr_div_2ui(halfPi, halfPi, 1, TOWARD_ZERO);
      mpfr.mpfr_div(target, x, halfPi, rounding);
    }
    const floor = floorOf(low);
    if (floor === floorOf(high)) return floor;
  }
  return undefined;
}
