import type { Rational } from '../arithmetic/number.js';
import type { Sides } from './decision.js';

const SHOWN = 12;
const MOST = 96;

/** Both sides as fractions, with decimals long enough to tell them apart, up to 96 digits. */
export function sidesOfRationals(left: Rational, right: Rational): Sides {
  let [leftDecimal, rightDecimal] = [decimalOf(left, SHOWN), decimalOf(right, SHOWN)];
  for (let digits = 2 * SHOWN; digits <= MOST && leftDecimal === rightDecimal; digits *= 2) {
    if (left.equals(right)) break;
    [leftDecimal, rightDecimal] = [decimalOf(left, digits), decimalOf(right, digits)];
  }
  return { left: left.toString(), right: right.toString(), exact: true, leftDecimal, rightDecimal };
}

/**
 * A decimal of the number to so many significant digits, rounded half away from
 * zero, without trailing zeros: `"0.142857"`, `"-2.5e-9"`.
 *
 * @param digits at least 1.
 */
export function decimalOf(x: Rational, digits: number): string {
  if (x.sign() === 0) return '0';
  const sign = x.sign() < 0 ? '-' : '';
  const { numerator: n, denominator: d } = x.abs();
  let exponent = n.toString().length - d.toString().length;
  if (scaled(n, d, -exponent) < 1n) exponent -= 1;
  let significant = (scaled(2n * n, d, digits - 1 - exponent) + 1n) / 2n;
  if (significant >= 10n ** BigInt(digits)) {
    significant /= 10n;
    exponent += 1;
  }
  const text = significant.toString().replace(/0+$/, '');
  if (exponent < -6 || exponent >= digits + 3) {
    const rest = text.slice(1);
    return `${sign}${text.slice(0, 1)}${rest === '' ? '' : `.${rest}`}e${exponent}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${text}`;
  const whole = text.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = text.slice(exponent + 1);
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** ⌊n/d · 10^shift⌋ for n ≥ 0, d > 0. */
function scaled(n: bigint, d: bigint, shift: number): bigint {
  const power = 10n ** BigInt(Math.abs(shift));
  return shift >= 0 ? (n * power) / d : n / (d * power);
}
