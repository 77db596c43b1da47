/** Veltkamp's constant: it splits 53 bits into 26 and 27. */
const SPLITTER = 2 ** 27 + 1;

/** The unevaluated sum of two doubles, the second at most half a unit of the first's last place. */
export interface DoubleWord {
  hi: number;
  lo: number;
}

/** The exact sum of two doubles, barring overflow (Knuth 1969, 4.2.2). */
export function twoSum(a: number, b: number): DoubleWord {
  const hi = a + b;
  const of = hi - a;
  return { hi, lo: a - (hi - of) + (b - of) };
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
  let t = SPLITTER * aHi;
  const a1 = t - (t - aHi);
  const a2 = aHi - a1;
  t = SPLITTER * bHi;
  const b1 = t - (t - bHi);
  const b2 = bHi - b1;
  const e = a2 * b2 - (p - a1 * b1 - a2 * b1 - a1 * b2) + (aHi * bLo + aLo * bHi);
  to.hi = p + e;
  to.lo = e - (to.hi - p);
}
