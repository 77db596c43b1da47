import { Bound } from './mpfr-bound.js';
import { DOWN, mpfr, NEAREST, TOWARD_ZERO, UP, type Pointer } from './mpfr.js';
import type { IntervalValue } from './interval-value.js';

/** The greatest lower bound; ∞ for the empty interval. */
export function inf(x: IntervalValue): Bound {
  return x.isEmpty ? Bound.infinity(1) : Bound.read(x.lower);
}

/** The least upper bound; −∞ for the empty interval. */
export function sup(x: IntervalValue): Bound {
  return x.isEmpty ? Bound.infinity(-1) : Bound.read(x.upper);
}

/** Sets a number of the interval's own precision: the middle, or the largest finite one on the open side. */
function setMiddle(target: Pointer, x: IntervalValue): void {
  const open = mpfr.mpfr_inf_p(x.lower) !== 0;
  if (open && mpfr.mpfr_inf_p(x.upper)) mpfr.mpfr_set_zero(target, 1);
  else if (open || mpfr.mpfr_inf_p(x.upper)) {
    mpfr.mpfr_set_inf(target, open ? -1 : 1);
    if (open) mpfr.mpfr_nextabove(target);
    else mpfr.mpfr_nextbelow(target);
  } else {
    // Halves before the sum, so that it cannot overflow; the halving is exact.
    const [low, high] = x.arithmetic.registers;
    mpfr.mpfr_div_2ui(low, x.lower, 1, TOWARD_ZERO);
    mpfr.mpfr_div_2ui(high, x.upper, 1, TOWARD_ZERO);
    mpfr.mpfr_add(target, low, high, NEAREST);
  }
}

/** The midpoint, rounded to nearest; undefined for the empty interval. */
export function mid(x: IntervalValue): Bound | undefined {
  return x.isEmpty ? undefined : measured(x, (target) => setMiddle(target, x));
}

/** The smallest number r with x inside of [mid − r, mid + r]; undefined for the empty interval. */
export function rad(x: IntervalValue): Bound | undefined {
  if (x.isEmpty) return undefined;
  return measured(x, (target, other) => {
    setMiddle(other, x);
    mpfr.mpfr_sub(target, other, x.lower, UP);
    mpfr.mpfr_sub(other, x.upper, other, UP);
    if (mpfr.mpfr_greater_p(other, target)) mpfr.mpfr_set(target, other, UP);
  });
}

/** The width, rounded up; undefined for the empty interval. */
export function wid(x: IntervalValue): Bound | undefined {
  if (x.isEmpty) return undefined;
  return measured(x, (target) => mpfr.mpfr_sub(target, x.upper, x.lower, UP));
}

/** The largest absolute value of a member; undefined for the empty interval. */
export function mag(x: IntervalValue): Bound | undefined {
  if (x.isEmpty) return undefined;
  const far = mpfr.mpfr_cmpabs(x.lower, x.upper) > 0 ? x.lower : x.upper;
  return measured(x, (target) => mpfr.mpfr_abs(target, far, UP));
}

/** The smallest absolute value of a member; undefined for the empty interval. */
export function mig(x: IntervalValue): Bound | undefined {
  if (x.isEmpty) return undefined;
  return measured(x, (target) => {
    if (mpfr.mpfr_sgn(x.lower) > 0) mpfr.mpfr_set(target, x.lower, DOWN);
    else if (mpfr.mpfr_sgn(x.upper) < 0) mpfr.mpfr_neg(target, x.upper, DOWN);
    else mpfr.mpfr_set_zero(target, 1);
  });
}

/** Reads off a number of the interval's precision, set with a second one at hand. */
function measured(x: IntervalValue, set: (target: Pointer, other: Pointer) => void): Bound {
  return x.arithmetic.scope(() => {
    const { lower, upper } = x.arithmetic.fresh(false);
    set(lower, upper);
    return Bound.read(lower);
  });
}
