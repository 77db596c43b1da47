import { DOWN, mpfr, UP } from './mpfr.js';
import type { Unary } from './interval-monotone.js';
import { quadrant } from './interval-quadrant.js';
import type { IntervalValue } from './interval-value.js';

/** Whether a multiple j·π/2 with j ≡ residue (mod period) lies between the quadrants of the ends. */
function passes(from: bigint, to: bigint, residue: bigint, period: bigint): boolean {
  const next = from + 1n;
  const distance = (((residue - next) % period) + period) % period;
  return next + distance <= to;
}

/** A wave that is 1 at j·π/2 for j ≡ crest (mod 4), −1 at j ≡ crest + 2, and monotone between. */
function wave(x: IntervalValue, crest: bigint, f: Unary): IntervalValue {
  if (x.isEmpty) return x.arithmetic.empty();
  const from = quadrant(x.lower);
  const to = quadrant(x.upper);
  const z = x.arithmetic.fresh(x.certain);
  const unknown = from === undefined || to === undefined;
  const [other] = x.arithmetic.registers;
  if (unknown || passes(from, to, crest + 2n, 4n)) mpfr.mpfr_set_si(z.lower, -1, DOWN);
  else {
    f(z.lower, x.lower, DOWN);
    f(other, x.upper, DOWN);
    if (mpfr.mpfr_less_p(other, z.lower)) mpfr.mpfr_set(z.lower, other, DOWN);
  }
  if (unknown || passes(from, to, crest, 4n)) mpfr.mpfr_set_si(z.upper, 1, UP);
  else {
    f(z.upper, x.upper, UP);
    f(other, x.lower, UP);
    if (mpfr.mpfr_greater_p(other, z.upper)) mpfr.mpfr_set(z.upper, other, UP);
  }
  return z.sealed();
}

/** sin x. */
export function sin(x: IntervalValue): IntervalValue {
  return wave(x, 1n, mpfr.mpfr_sin);
}

/** cos x. */
export function cos(x: IntervalValue): IntervalValue {
  return wave(x, 0n, mpfr.mpfr_cos);
}

/** tan x; its domain leaves out the odd multiples of π/2. */
export function tan(x: IntervalValue): IntervalValue {
  if (x.isEmpty) return x.arithmetic.empty();
  const from = quadrant(x.lower);
  const to = quadrant(x.upper);
  if (from === undefined || to === undefined || passes(from, to, 1n, 2n))
    return x.arithmetic.entire(false);
  const z = x.arithmetic.fresh(x.certain);
  mpfr.mpfr_tan(z.lower, x.lower, DOWN);
  mpfr.mpfr_tan(z.upper, x.upper, UP);
  return z.sealed();
}
