import { U } from './roundoff.js';

/**
 * e^x and e^x − 1 in doubles, with a proven bound on the error: the accuracy of
 * `Math.exp` is not specified.
 *
 * Reduction. x = k ln 2 + r with k the integer nearest to x/ln 2, so that
 * |r| ≤ 0.3466 (k may be one off near the middle, by 2^-40 in r). LN2_HIGH is a
 * multiple of 2^-32 and |k| < 2^11, so k·LN2_HIGH is exact; x − k·LN2_HIGH is a
 * multiple of 2^-54 below 1/2 where k is not 0, so it is exact as well. What is
 * rounded is k·LN2_LOW, below 2^-21 (error below 2^-73), and the second
 * difference (at most u·0.3466); the rest of ln 2 beyond LN2_LOW is below
 * 2^-85. So r is off by 0.35u at most.
 *
 * Polynomial. e^r = 1 + r + r²P(r) with P the Taylor polynomial to r^14/14!;
 * what follows is at most 0.3466^15/15!·1.03 < 10^-19 < 2^-63 = 0.001u.
 * P lies in [0.44, 0.58] and Horner's rule gives it to 2u (each step's error is
 * multiplied by |r| ≤ 0.35 in the next). r² ≤ 0.1202, so r²P is off by at most
 * 0.07·(2 + 2 + 1)u·0.6 < 0.25u, the sum with r by 0.42u more, and the sum with 1
 * by u more at most. Together with r's own error times e^r ≤ 1.42 that is
 * 0.5u + 0.25u + 0.42u + u below 2.2u where e^r ≥ 1, and for e^r in [0.707, 1),
 * where the last rounding is u/2, below 1.5u/0.707: below 2.2u relative.
 *
 * e^x − 1. For k = 0 it is r + r²P itself, r = x exactly: an error of at most
 * (0.2·5u·1 + u)·|x| against |e^x − 1| ≥ 0.84|x|, below 2.4u relative. For other
 * k it is 2^k e^r − 1, where 2^k e^r is off by 2.2u relative and the difference
 * is rounded once: for x < 0, e^x ≤ 0.708 and 1 − e^x ≥ 0.292, so below
 * (2.2·0.708/0.292 + 1)u < 6.4u relative; for x > 0, e^x ≥ 1.41 and the ratio
 * e^x/(e^x − 1) ≤ 3.44: below (2.2·3.44 + 1)u < 8.6u relative.
 */
export const EXPONENTIAL_ERROR = 3 * U;

/** A bound on the relative error of `exponentialMinusOne`. */
export const MINUS_ONE_ERROR = 9 * U;

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = 1.4426950408889634;
/** Adding and subtracting 1.5·2^52 rounds to an integer. */
const TO_INTEGER = 6755399441055744;

const C3 = 1 / 6;
const C4 = 1 / 24;
const C5 = 1 / 120;
const C6 = 1 / 720;
const C7 = 1 / 5040;
const C8 = 1 / 40320;
const C9 = 1 / 362880;
const C10 = 1 / 3628800;
const C11 = 1 / 39916800;
const C12 = 1 / 479001600;
const C13 = 1 / 6227020800;
const C14 = 1 / 87178291200;

/** 2^-1022, the least normal number. */
const LEAST = 2.2250738585072014e-308;
/** Powers 2^k for |k| ≤ 1022, exact since they are made by doubling. */
const POWERS = new Float64Array(2045);
for (let i = 0, power = LEAST; i < POWERS.length; i++, power *= 2) POWERS[i] = power;

/** e^r − 1 for |r| ≤ 0.3467. */
function reduced(r: number): number {
  const high = C9 + r * (C10 + r * (C11 + r * (C12 + r * (C13 + r * C14))));
  const p = 0.5 + r * (C3 + r * (C4 + r * (C5 + r * (C6 + r * (C7 + r * (C8 + r * high))))));
  return r + r * r * p;
}

/** e^x to `EXPONENTIAL_ERROR`, relative, for |x| ≤ 708; below −708 it is 0, above 708 it is ∞. */
export function exponential(x: number): number {
  if (x < -708) return 0;
  if (x > 708) return Infinity;
  const k = x * PER_LN2 + TO_INTEGER - TO_INTEGER;
  return (1 + reduced(x - k * LN2_HIGH - k * LN2_LOW)) * POWERS[k + 1022]!;
}

/** An upper bound of e^x for any x; never 0. */
export function exponentialAbove(x: number): number {
  return exponential(x) * (1 + 4 * U) + 2 ** -1020;
}

/** e^x − 1 to `MINUS_ONE_ERROR`, relative, for x from −∞ to 708. */
export function exponentialMinusOne(x: number): number {
  if (x < -708) return -1;
  if (x > 708) return Infinity;
  const k = x * PER_LN2 + TO_INTEGER - TO_INTEGER;
  if (k === 0) return reduced(x);
  return (1 + reduced(x - k * LN2_HIGH - k * LN2_LOW)) * POWERS[k + 1022]! - 1;
}
