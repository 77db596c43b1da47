import { bitLength } from './bit-length.js';

/**
 * Leading digits that are looked at. At each step the first p is the size of the
 * new cofactor times q plus that of the old one times the next q: so cofactors,
 * and quotients times cofactors, stay below 2^50 and are exact.
 */
const LEADING_BITS = 50;

/**
 * Several steps of Euclid at once, told from the leading digits (Knuth, The Art
 * of Computer Programming, vol. 2, algorithm 4.5.2 L): the quotients are those
 * on which both ends of what the leading digits leave open agree.
 *
 * @param x at least y, and of 50 bits or more.
 * @param y at least 0.
 * @returns two neighbours further on in Euclid's sequence, the larger first;
 *   undefined where not even one quotient is certain.
 */
export function lehmerStep(x: bigint, y: bigint): [bigint, bigint] | undefined {
  const shift = BigInt(bitLength(x) - LEADING_BITS);
  let p = Number(x >> shift);
  let q = Number(y >> shift);
  let a = 1;
  let b = 0;
  let c = 0;
  let d = 1;
  while (q + c > 0 && q + d > 0) {
    const quotient = Math.floor((p + a) / (q + c));
    if (quotient !== Math.floor((p + b) / (q + d))) break;
    const nextC = a - quotient * c;
    const nextD = b - quotient * d;
    [a, c] = [c, nextC];
    [b, d] = [d, nextD];
    [p, q] = [q, p - quotient * q];
  }
  if (b === 0) return undefined;
  return [BigInt(a) * x + BigInt(b) * y, BigInt(c) * x + BigInt(d) * y];
}
