import { mpfr, type Pointer } from './mpfr.js';
import { rising, type Unary } from './interval-monotone.js';
import type { IntervalValue } from './interval-value.js';

const setSign: Unary = (target: Pointer, x: Pointer, rounding) =>
  mpfr.mpfr_set_si(target, Math.sign(mpfr.mpfr_sgn(x)), rounding);

/** −1, 0 or 1 as x is negative, 0 or positive. */
export function sign(x: IntervalValue): IntervalValue {
  return rising(x, setSign);
}

/** The smallest integer that is not below x. */
export function ceil(x: IntervalValue): IntervalValue {
  return rising(x, mpfr.mpfr_rint_ceil);
}

/** The largest integer that is not above x. */
export function floor(x: IntervalValue): IntervalValue {
  return rising(x, mpfr.mpfr_rint_floor);
}

/** x without its fraction. */
export function trunc(x: IntervalValue): IntervalValue {
  return rising(x, mpfr.mpfr_rint_trunc);
}

/** The nearest integer, the even one of two. */
export function roundTiesToEven(x: IntervalValue): IntervalValue {
  return rising(x, mpfr.mpfr_rint_roundeven);
}

/** The nearest integer, of two the one farther from 0. */
export function roundTiesToAway(x: IntervalValue): IntervalValue {
  return rising(x, mpfr.mpfr_rint_round);
}
