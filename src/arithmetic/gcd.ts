import { bitLength } from './bit-length.js';

const SAFE = 1n << 53n;
/** Below this a few steps of Euclid cost less than one from the leading digits. */
const LONG = 1n << 256n;

/** The greatest common divisor of two integers, not negative; gcd(0, 0) is 0. */
export function gcd(a: bigint, b: bigint): bigint {
  // Most fractions that meet are whole numbers.
  if (a === 1n || b === 1n) return 1n;
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  if (x < y) [x, y] = [y, x];
  while (y >= SAFE) {
    const step = y < LONG ? undefined : lehmerStep(x, y);
    [x, y] = step ?? [y, x % y];
  }
  if (y === 0n) return x;
  let u = Number(y);
  let v = x < SAFE ? Number(x) % u : Number(x % y);
  while (v !== 0) [u, v] = [v, u % v];
  return BigInt(u);
}

/**
 * Several steps of Euclid at once, told from the leading digits (Knuth, The Art
 * of Computer Programming, vol. 2, algorithm 4.5.2 L): the quotients are those
 * on which both ends of what the leading digits leave open agree.
 *
 * @param x at least y.
 * @returns undefined where not even one quotient is certain.
 */
function lehmerStep(x: bigint, y: bigint): [bigint, bigint] | undefined {
  const shift = BigInt(bitLength(x) - 50);
  let p = Number(x >> shift);
  let q = Number(y >> shift);
  let a = 1;
  let b = 0;
  let c = 0;
  let d = 1;
  // p and q stay below 2^50, and the cofactors are stopped at 2^26, so that no
  // product of a quotient and a cofactor passes 2^53.
  while (q + c > 0 && q + d > 0) {
    const quotient = Math.floor((p + a) / (q + c));
    if (quotient !== Math.floor((p + b) / (q + d))) break;
    const nextC = a - quotient * c;
    const nextD = b - quotient * d;
    if (Math.abs(nextC) > 2 ** 26 || Math.abs(nextD) > 2 ** 26) break;
    [a, c] = [c, nextC];
    [b, d] = [d, nextD];
    [p, q] = [q, p - quotient * q];
  }
  if (b === 0) return undefined;
  return [BigInt(a) * x + BigInt(b) * y, BigInt(c) * x + BigInt(d) * y];
}
