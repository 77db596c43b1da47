/**
 * Errors of single operations, which are doubles themselves (Dekker 1971,
 * Knuth 1969): with them a number can be carried as a sum hi + lo.
 */

/** 2^27 + 1, which splits a double into two halves of 26 bits. */
const SPLITTER = 134217729;

/** The largest factor for which `productError` is exact. */
export const LARGEST_FACTOR = 2 ** 500;

/** Where a product is smaller than this, `productError` may be off by 2^-1074 or less a term. */
export const SMALLEST_PRODUCT = 2 ** -960;

/** a + b − s exactly, for s the rounded sum of a and b. */
export function sumError(a: number, b: number, s: number): number {
  const t = s - a;
  return a - (s - t) + (b - t);
}

/** a·b − p exactly, for p the rounded product, with |a| and |b| up to 2^500 and |p| at least 2^-960. */
export function productError(a: number, b: number, p: number): number {
  let t = SPLITTER * a;
  const aHigh = t - (t - a);
  const aLow = a - aHigh;
  t = SPLITTER * b;
  const bHigh = t - (t - b);
  const bLow = b - bHigh;
  return aLow * bLow - (p - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
