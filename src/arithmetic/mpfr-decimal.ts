import { mpfr, type Pointer, type Rounding } from './mpfr.js';

const LARGEST_DIGITS = 10_000;
const exponentPointer = mpfr.malloc(4);
/** Beyond these powers of ten a number is written with an exponent. */
const SMALLEST_PLAIN = -7;
const LARGEST_PLAIN = 21;

/** Significant digits d₁d₂… and the power of ten of the first: ±d₁.d₂… × 10^power. */
interface Digits {
  readonly sign: string;
  readonly digits: string;
  readonly power: number;
}

function significant(pointer: Pointer, count: number, rounding: Rounding): Digits {
  // mpfr_get_str wants room for the sign, the digits and the final 0, and at least 7 bytes.
  const buffer = mpfr.malloc(Math.max(7, count + 2));
  try {
    mpfr.mpfr_get_str(buffer, exponentPointer, 10, count, pointer, rounding);
    const memory = mpfr.mem;
    let text = '';
    for (let i = buffer; memory[i] !== 0; i++) text += String.fromCharCode(memory[i]!);
    const power = mpfr.memView.getInt32(exponentPointer, true) - 1;
    const sign = text.startsWith('-') ? '-' : '';
    return { sign, digits: text.slice(sign.length).replace(/(?<=.)0+$/, ''), power };
  } finally {
    mpfr.free(buffer);
  }
}

function plain(digits: string, power: number): string {
  if (power < 0) return `0.${'0'.repeat(-power - 1)}${digits}`;
  if (digits.length <= power + 1) return digits.padEnd(power + 1, '0');
  return `${digits.slice(0, power + 1)}.${digits.slice(power + 1)}`;
}

/**
 * A decimal with at most the given number of significant digits, rounded in
 * the given direction; its length is bounded whatever the exponent.
 *
 * @param count significant digits, from 1 to 10,000.
 */
export function toDecimal(pointer: Pointer, count: number, rounding: Rounding): string {
  if (!Number.isInteger(count) || count < 1 || count > LARGEST_DIGITS)
    throw new RangeError(`${count} is not a number of digits from 1 to ${LARGEST_DIGITS}`);
  if (mpfr.mpfr_nan_p(pointer)) return 'NaN';
  if (mpfr.mpfr_inf_p(pointer)) return mpfr.mpfr_sgn(pointer) < 0 ? '-infinity' : 'infinity';
  if (mpfr.mpfr_zero_p(pointer)) return '0';
  const { sign, digits, power } = significant(pointer, count, rounding);
  if (power >= SMALLEST_PLAIN && power < LARGEST_PLAIN) return sign + plain(digits, power);
  const mantissa = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
  return `${sign}${mantissa}e${power < 0 ? '' : '+'}${power}`;
}
