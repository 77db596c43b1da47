/** ln 2 in two parts: the first has 33 bits, so that its products with exponents are exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
/** 1/m! for m = 13 … 0. */
const COEFFICIENTS = Array.from({ length: 14 }, (_, i) => {
  let factorial = 1;
  for (let m = 2; m <= 13 - i; m++) factorial *= m;
  return 1 / factorial;
});
/** Below it e^x is below 2^-995 and given as 0. */
const SMALLEST = -690;

/** A bound on the relative error of `doubleExponential`: 8u. */
export const EXPONENTIAL_ERROR = 8 * 2 ** -53;

/**
 * e^x for −690 ≤ x ≤ 700 within `EXPONENTIAL_ERROR` of it, and 0 below.
 *
 * x = k ln 2 + r with |r| ≤ 0.3467: k·LN2_HIGH is exact, its difference from x
 * is (both within a factor of 2, or k = 0), k·LN2_LOW and the last difference
 * are off by 2^-33 k u and 0.4u. The Taylor polynomial of degree 13 leaves
 * r^14/14! < 0.04u of e^r > 0.7; Horner's rule rounds by less than
 * Σ (2m + 1)|r|^m/m! u < 2.5u, the coefficients by u/2 each times |r|^m, 0.3u
 * from m = 2 on. Together 0.5u + (0.04u + 2.8u)/0.7 < 5u; scaling is exact.
 */
export function doubleExponential(x: number): number {
  if (x < SMALLEST) return 0;
  const k = Math.round(x * Math.LOG2E);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let p = COEFFICIENTS[0]!;
  for (let m = 1; m <= 13; m++) p = p * r + COEFFICIENTS[m]!;
  return p * 2 ** k;
}

/** A bound on the absolute errors of `doubleTanh` and `doubleLogistic`. */
export const SQUASHING_ERROR = 16 * 2 ** -53;

/** Beyond it both functions are within 2^-57 of their limits. */
const FLAT = 40;

/**
 * tanh x = 1 − 2/(e^2x + 1): the error of the exponential E changes it by at
 * most 2·8uE/(E + 1)² ≤ 4u; the sum, the quotient and the difference round by
 * 2·2u and u.
 */
export function doubleTanh(x: number): number {
  if (Math.abs(x) > FLAT) return Math.sign(x);
  return 1 - 2 / (doubleExponential(2 * x) + 1);
}

/** 1/(1 + e^−x): half of the errors of tanh. */
export function doubleLogistic(x: number): number {
  if (Math.abs(x) > FLAT) return x > 0 ? 1 : 0;
  return 1 / (1 + doubleExponential(-x));
}
