const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);
/** Which of the halves has the exponent. */
const HIGH = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;
const LOW = 1 - HIGH;

/** Sign, exponent and nine bits of the significand, in the upper half of a double. */
const LEADING = 0xfffff800;
/** Half a unit of the last of them. */
const HALF = 0x400;
const BIAS = 1023;
const A1 = 1 - 2 ** -44;
const A2 = -1 / 2;
const A3 = 1 / 3 + 2 ** -22;
const A4 = -1 / 4;

/**
 * ln d for a normal d > 0, within u(5|ln d| + 4), u = 2^-53.
 *
 * c is the given reciprocal with a significand of nine bits and a half, so that
 * r = dc − 1 is at most h = 2^-10(1 + 2^-40), and ln d = ln(1 + r) − ln c.
 * - dc is rounded, near 1: 1.01u in r; taking 1 off is exact.
 * - ln(1 + r) by its Taylor polynomial, r⁵/5 replaced by (h²r³/4 − h⁴r/16),
 *   which differs from it by h⁵/80 at most (Chebyshev); with the terms from r⁶
 *   on 2^-56.2, that is 0.11u. Rounding its evaluation: below 3u·|r|.
 * - −ln of c's significand: u/2. Its exponent times ln 2: 2u|e| ln 2, where
 *   |e| ln 2 ≤ |ln d| + 0.7. The two sums: 2u|ln d| + 0.01u.
 *
 * @param reciprocal 1/d within 2^-45 of it.
 */
export function logarithm(d: number, reciprocal: number, table: Float64Array): number {
  double[0] = reciprocal;
  const high = ((halves[HIGH]! & LEADING) | HALF) >>> 0;
  halves[HIGH] = high;
  halves[LOW] = 0;
  const r = d * double[0] - 1;
  const known = table[(high >>> 11) & 511]! - ((high >>> 20) - BIAS) * Math.LN2;
  return known + (((r * A4 + A3) * r + A2) * r + A1) * r;
}

/** Splits a normal number above 0 into a significand in [1, 2) and an exponent. */
export function splitExponent(x: number): { significand: number; exponent: number } {
  double[0] = x;
  const high = halves[HIGH]!;
  halves[HIGH] = (high & 0xfffff) | (BIAS << 20);
  return { significand: double[0], exponent: (high >>> 20) - BIAS };
}
