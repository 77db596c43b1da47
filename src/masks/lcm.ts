import { gcd } from '../arithmetic/gcd.js';

/** The least common multiple of two positive integers. */
export function lcm(a: bigint, b: bigint): bigint {
  return a === b ? a : (a / gcd(a, b)) * b;
}
