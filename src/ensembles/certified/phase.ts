import { sumError } from '../error-free.js';
import { U } from './roundoff.js';

/**
 * The sine and the cosine of an angle hi + lo, with a proven bound: the
 * accuracy of `Math.sin` is not specified, and of a long phase t·m it is the
 * digits beyond a double that matter.
 *
 * Reduction. n is the integer nearest to hi·2/π. P1 and P2 have 30 bits each
 * and |n| ≤ 2^23, so n·P1 and n·P2 are exact. hi − n·P1 is exact: where n is not
 * 0 both are multiples of 2^-53 (|hi| ≥ 0.78; of 2^-52 where |hi| ≥ 1) and the
 * difference is below 0.79 + 2^23·2^-30 < 1 there. The next difference is kept
 * as a sum of two doubles. Rounded are n·P3, below 2^-37 (error below 2^-89), and
 * two sums of numbers below 2^-28 (|lo| ≤ 2^-29; errors below 2^-81); the rest
 * of π/2 beyond the three parts, below 2^-113, times n is below 2^-90. So the
 * reduced angle r + ρ has an error below 2^-79, and |r| ≤ 0.7855.
 *
 * Sine. sin(r + ρ) = r + (r³S(r²) + ρ cos r), ρ ≤ u|r|, up to ρ² < 2^-106. S is
 * the Taylor polynomial to r^17/17!; what follows is below r·8·10^-20·1.3 < 2^-62·r.
 * S ≤ 1/6 comes to 2u by Horner's rule (r² ≤ 0.617 times coefficients that fall
 * by 20 and more), r²S ≤ 0.103 to 5u, so the bracket is off by 0.6u|r|, and the last
 * sum by u|sin|. As |r| ≤ 1.112·|sin r|, that is below 1.8u|sin|.
 *
 * Cosine. 1 − (r²/2 − (r⁴C(r²) − rρ)), C the Taylor polynomial to r^20/20!, of
 * which r²/2 ≤ 0.309 is off by 0.31u, r⁴C ≤ 0.016 by 0.1u, the bracket by 0.31u,
 * the last difference by u/2 (it is below 1): below 1.3u, or 1.9u|cos| as
 * cos r ≥ 0.707.
 */
export const PHASE_ERROR = 3 * U;

/** A bound on the error that does not shrink with the value: that of the reduction, doubled. */
export const PHASE_FLOOR = 2 ** -78;

/** The largest |hi| that `sineCosine` takes; 3u times it is below 2^-29. */
export const LARGEST_PHASE = 2 ** 22;

const PER_HALF_PI = 0.6366197723675814;
const TO_INTEGER = 6755399441055744;
const P1 = 1.570796325802803;
const P2 = 9.920935791635221e-10;
const P3 = 5.170182981794105e-19;

const S3 = -1 / 6;
const S5 = 1 / 120;
const S7 = -1 / 5040;
const S9 = 1 / 362880;
const S11 = -1 / 39916800;
const S13 = 1 / 6227020800;
const S15 = -1 / 1307674368000;
const S17 = 1 / 355687428096000;

const C4 = 1 / 24;
const C6 = -1 / 720;
const C8 = 1 / 40320;
const C10 = -1 / 3628800;
const C12 = 1 / 479001600;
const C14 = -1 / 87178291200;
const C16 = 1 / 20922789888000;
const C18 = -1 / 6402373705728000;
const C20 = 1 / 2432902008176640000;

/**
 * Writes sin(hi + lo) and cos(hi + lo) to the places 0 and 1 of `out`, each to
 * `PHASE_ERROR`, relative, plus `PHASE_FLOOR`.
 *
 * @param hi at most 2^22 in size.
 * @param lo at most 2^-29 in size.
 */
export function sineCosine(hi: number, lo: number, out: Float64Array): void {
  const n = hi * PER_HALF_PI + TO_INTEGER - TO_INTEGER;
  const first = hi - n * P1;
  const shift = -n * P2;
  const head = first + shift;
  const tail = sumError(first, shift, head) + lo - n * P3;
  const r = head + tail;
  const rest = sumError(head, tail, r);
  const z = r * r;
  const s = S3 + z * (S5 + z * (S7 + z * (S9 + z * (S11 + z * (S13 + z * (S15 + z * S17))))));
  const even = C12 + z * (C14 + z * (C16 + z * (C18 + z * C20)));
  const c = C4 + z * (C6 + z * (C8 + z * (C10 + z * even)));
  const cosine = 1 - (0.5 * z - (z * z * c - r * rest));
  const sine = r + (r * (z * s) + rest * cosine);
  switch (n & 3) {
    case 0:
      out[0] = sine;
      out[1] = cosine;
      break;
    case 1:
      out[0] = cosine;
      out[1] = -sine;
      break;
    case 2:
      out[0] = -sine;
      out[1] = -cosine;
      break;
    default:
      out[0] = -cosine;
      out[1] = sine;
  }
}
