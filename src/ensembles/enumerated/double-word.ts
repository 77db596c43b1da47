import { productError, sumError } from '../error-free.js';

/** The unevaluated sum of two doubles, the second at most half a unit of the first's last place. */
export interface DoubleWord {
  hi: number;
  lo: number;
}

/** The exact sum of two doubles, barring overflow (Knuth 1969, 4.2.2). */
export function twoSum(a: number, b: number): DoubleWord {
  const hi = a + b;
  return { hi, lo: sumError(a, b, hi) };
}

/**
 * Sets `to` to the product of two double words, within 2^-101 of it: Dekker's
 * product of the leading parts is exact, the mixed products and two sums are
 * rounded, lo·lo is left out.
 *
 * Factors between 2^-400 and 2^400, or 0.
 */
export function setProduct(
  to: DoubleWord,
  aHi: number,
  aLo: number,
  bHi: number,
  bLo: number,
): void {
  const p = aHi * bHi;
  const e = productError(aHi, bHi, p) + (aHi * bLo + aLo * bHi);
  to.hi = p + e;
  to.lo = e - (to.hi - p);
}
