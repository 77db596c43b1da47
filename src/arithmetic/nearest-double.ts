import { bitLength } from './bit-length.js';
import type { Rational } from './number.js';

const EXACT = 2n ** 53n;
/** Below 2^-1021 the doubles are the multiples of 2^-1074. */
const FIRST_EXPONENT = -1021;
const SMALLEST_PLACE = -1074;

/**
 * The double nearest to a rational number, ties to even; ±∞ beyond the largest.
 *
 * Rounded once, subnormal results included.
 */
export function nearestDouble(value: Rational): number {
  const negative = value.numerator < 0n;
  const n = negative ? -value.numerator : value.numerator;
  const d = value.denominator;
  // Both are doubles: IEEE division rounds their quotient once.
  if (n <= EXACT && d <= EXACT) return Number(value.numerator) / Number(d);
  // 2^exponent < n/d < 2^(exponent + 2)
  const exponent = bitLength(n) - bitLength(d) - 1;
  if (exponent > 1024) return negative ? -Infinity : Infinity;
  const magnitude = exponent + 2 > FIRST_EXPONENT ? normal(n, d, exponent - 54) : subnormal(n, d);
  return negative ? -magnitude : magnitude;
}

/** n/d in units of 2^place, at least 55 bits and a sticky one: Number() rounds it to 53. */
function normal(n: bigint, d: bigint, place: number): number {
  const { quotient, inexact } = divide(n, d, place);
  const k = place - 1;
  const half = Math.trunc(k / 2);
  return Number(quotient * 2n + inexact) * 2 ** half * 2 ** (k - half);
}

/** n/d in units of 2^-1075, rounded to units of 2^-1074. */
function subnormal(n: bigint, d: bigint): number {
  const { quotient, inexact } = divide(n, d, SMALLEST_PLACE - 1);
  const down = quotient >> 1n;
  const up = (quotient & 1n) === 1n && (inexact === 1n || (down & 1n) === 1n);
  return Number(up ? down + 1n : down) * Number.MIN_VALUE;
}

function divide(n: bigint, d: bigint, place: number): { quotient: bigint; inexact: 0n | 1n } {
  const [dividend, divisor] = place >= 0 ? [n, d << BigInt(place)] : [n << BigInt(-place), d];
  const quotient = dividend / divisor;
  return { quotient, inexact: quotient * divisor === dividend ? 0n : 1n };
}
