import { DOWN, mpfr, register, UP } from './mpfr.js';
import type { IntervalValue } from './interval-value.js';

/** Bits of the registers in which widths and magnitudes are compared. */
const COMPARING_BITS = 64;
const LARGEST_DIGITS = 10_000_000;
const width = register(COMPARING_BITS);
const magnitude = register(COMPARING_BITS);
const other = register(COMPARING_BITS);

/** Whether every member of a is below every member of b; false where one is empty. */
export function entirelyBelow(a: IntervalValue, b: IntervalValue): boolean {
  return !a.isEmpty && !b.isEmpty && mpfr.mpfr_less_p(a.upper, b.lower) !== 0;
}

/** Whether no member of a is above a member of b; false where one is empty. */
export function notAbove(a: IntervalValue, b: IntervalValue): boolean {
  return !a.isEmpty && !b.isEmpty && mpfr.mpfr_lessequal_p(a.upper, b.lower) !== 0;
}

/** Whether they have no member in common; false where one is empty. */
export function disjoint(a: IntervalValue, b: IntervalValue): boolean {
  return entirelyBelow(a, b) || entirelyBelow(b, a);
}

/** Whether it has exactly one member. */
export function isPoint(a: IntervalValue): boolean {
  return !a.isEmpty && mpfr.mpfr_equal_p(a.lower, a.upper) !== 0;
}

/** The largest absolute value of an end, rounded down. */
function setMagnitude(a: IntervalValue, b: IntervalValue): void {
  mpfr.mpfr_set_zero(magnitude, 1);
  for (const end of [a.lower, a.upper, b.lower, b.upper])
    if (mpfr.mpfr_cmpabs(end, magnitude) > 0) mpfr.mpfr_abs(magnitude, end, DOWN);
}

/** The larger of the two widths, rounded up. */
function setWidth(a: IntervalValue, b: IntervalValue): void {
  mpfr.mpfr_sub(width, a.upper, a.lower, UP);
  mpfr.mpfr_sub(other, b.upper, b.lower, UP);
  if (mpfr.mpfr_greater_p(other, width)) mpfr.mpfr_set(width, other, UP);
}

/**
 * Whether the two enclosures overlap and the wider one's width is at most
 * 10^−digits times the largest absolute value of an end of either: numbers
 * enclosed by them agree to that many digits. [0, 0] and [0, 0] do.
 *
 * Widths are rounded up and the rest down, so that a true answer is sure.
 *
 * @param digits an integer, at least 0.
 */
export function narrow(a: IntervalValue, b: IntervalValue, digits: number): boolean {
  if (!Number.isSafeInteger(digits) || digits < 0 || digits > LARGEST_DIGITS)
    throw new RangeError(`${digits} is not a number of digits from 0 to ${LARGEST_DIGITS}`);
  if (a.isEmpty || b.isEmpty || disjoint(a, b)) return false;
  setWidth(a, b);
  if (mpfr.mpfr_inf_p(width)) return false;
  setMagnitude(a, b);
  // width · 10^digits ≤ magnitude: up to 27 digits the power of ten is exact.
  mpfr.mpfr_set_si(other, digits, UP);
  mpfr.mpfr_exp10(other, other, UP);
  mpfr.mpfr_mul(width, width, other, UP);
  return mpfr.mpfr_lessequal_p(width, magnitude) !== 0;
}

/**
 * The largest number of digits to which `narrow` holds for the two; −1 where
 * it holds for none, Infinity for one and the same point.
 */
export function agreedDigits(a: IntervalValue, b: IntervalValue): number {
  if (a.isEmpty || b.isEmpty || disjoint(a, b)) return -1;
  setWidth(a, b);
  if (mpfr.mpfr_zero_p(width)) return Infinity;
  if (mpfr.mpfr_inf_p(width)) return -1;
  setMagnitude(a, b);
  mpfr.mpfr_div(width, magnitude, width, DOWN);
  mpfr.mpfr_log10(width, width, DOWN);
  const guess = Math.min(Math.floor(mpfr.mpfr_get_d(width, DOWN)), LARGEST_DIGITS);
  for (let digits = guess; digits >= 0; digits--) if (narrow(a, b, digits)) return digits;
  return -1;
}

/**
 * The width over the largest absolute value of an end, rounded up to a double:
 * 0 for a point, Infinity where an end is infinite or the interval is empty.
 */
export function relativeWidth(a: IntervalValue): number {
  if (a.isEmpty) return Infinity;
  setWidth(a, a);
  if (mpfr.mpfr_zero_p(width)) return 0;
  if (mpfr.mpfr_inf_p(width)) return Infinity;
  setMagnitude(a, a);
  mpfr.mpfr_div(width, width, magnitude, UP);
  return mpfr.mpfr_get_d(width, UP);
}
