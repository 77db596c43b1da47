import { bitLength } from './bit-length.js';
import { gcd } from './gcd.js';
import type { Rational } from './number.js';

/** The most binary digits of a number that is short whatever it is added to. */
const WORD = 64;
const SHORT = 1n << BigInt(WORD);

/**
 * Whether numbers can be added up exactly without a sum that is too long: their
 * least common denominator and the longest numerator have at most `bits` binary
 * digits. That is found out without forming the sum.
 *
 * @param bits at least 64.
 */
export function haveShortSum(numbers: readonly Rational[], bits: number): boolean {
  if (numbers.length * WORD <= bits && numbers.every(isShort)) return true;
  const limit = 1n << BigInt(bits);
  const seen = new Set<bigint>();
  let common = 1n;
  for (const { numerator, denominator } of numbers) {
    if (numerator >= limit || numerator <= -limit || denominator >= limit) return false;
    if (seen.has(denominator)) continue;
    seen.add(denominator);
    common *= denominator / gcd(common, denominator);
    if (common >= limit) return false;
  }
  return true;
}

function isShort({ numerator, denominator }: Rational): boolean {
  return denominator < SHORT && numerator < SHORT && numerator > -SHORT;
}

/** Whether the integer power of a number has parts of at most `bits` binary digits, roughly. */
export function hasShortPower(base: Rational, exponent: Rational, bits: number): boolean {
  const longest = Math.max(bitLength(base.numerator), bitLength(base.denominator));
  return exponent.abs().compare(Math.floor(bits / longest)) <= 0;
}
