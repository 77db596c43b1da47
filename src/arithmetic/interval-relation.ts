import { mpfr, type Pointer } from './mpfr.js';
import type { IntervalValue } from './interval-value.js';

/** Whether a < b, or both are the same infinity. */
function belowOrSameInfinity(a: Pointer, b: Pointer): boolean {
  return (
    mpfr.mpfr_less_p(a, b) !== 0 || (mpfr.mpfr_inf_p(a) !== 0 && mpfr.mpfr_equal_p(a, b) !== 0)
  );
}

/** Whether the interval is all of the real line. */
export function isEntire(x: IntervalValue): boolean {
  return !x.isEmpty && mpfr.mpfr_inf_p(x.lower) !== 0 && mpfr.mpfr_inf_p(x.upper) !== 0;
}

/** Whether both have the same members. */
export function equalSets(x: IntervalValue, y: IntervalValue): boolean {
  if (x.isEmpty || y.isEmpty) return x.isEmpty && y.isEmpty;
  return mpfr.mpfr_equal_p(x.lower, y.lower) !== 0 && mpfr.mpfr_equal_p(x.upper, y.upper) !== 0;
}

/** Whether every member of x is one of y. */
export function subset(x: IntervalValue, y: IntervalValue): boolean {
  if (x.isEmpty || y.isEmpty) return x.isEmpty;
  return (
    mpfr.mpfr_lessequal_p(y.lower, x.lower) !== 0 && mpfr.mpfr_lessequal_p(x.upper, y.upper) !== 0
  );
}

/** Whether every member of x is an inner point of y. */
export function interior(x: IntervalValue, y: IntervalValue): boolean {
  if (x.isEmpty || y.isEmpty) return x.isEmpty;
  return belowOrSameInfinity(y.lower, x.lower) && belowOrSameInfinity(x.upper, y.upper);
}

/** Whether each member of x has a member of y not below it, and each of y one of x not above it. */
export function less(x: IntervalValue, y: IntervalValue): boolean {
  if (x.isEmpty || y.isEmpty) return x.isEmpty && y.isEmpty;
  return (
    mpfr.mpfr_lessequal_p(x.lower, y.lower) !== 0 && mpfr.mpfr_lessequal_p(x.upper, y.upper) !== 0
  );
}

/** As `less`, with strictly larger and strictly smaller members. */
export function strictLess(x: IntervalValue, y: IntervalValue): boolean {
  if (x.isEmpty || y.isEmpty) return x.isEmpty && y.isEmpty;
  return belowOrSameInfinity(x.lower, y.lower) && belowOrSameInfinity(x.upper, y.upper);
}

/** Whether no member of x is above one of y; true where one is empty. */
export function precedes(x: IntervalValue, y: IntervalValue): boolean {
  return x.isEmpty || y.isEmpty || mpfr.mpfr_lessequal_p(x.upper, y.lower) !== 0;
}

/** Whether every member of x is below every one of y; true where one is empty. */
export function strictPrecedes(x: IntervalValue, y: IntervalValue): boolean {
  return x.isEmpty || y.isEmpty || mpfr.mpfr_less_p(x.upper, y.lower) !== 0;
}
