import { lehmerStep } from './lehmer-step.js';

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
