import { DOWN, mpfr, register, UP, type Pointer, type Rounding } from './mpfr.js';
import type { Rational } from './number.js';

const LARGEST_INT = 2 ** 31 - 1;
/** Wide enough for every integer that is set by `set_si`. */
const small = register(64);
const integer = mpfr.mpz_t();
const fraction = mpfr.mpq_t();
mpfr.mpz_init(integer);
mpfr.mpq_init(fraction);

/** Whether the binding takes this integer as an argument without wrapping it. */
export function isSmall(value: bigint): boolean {
  return value >= -2147483647n && value <= 2147483647n;
}

/**
 * Puts an integer of any size into the shared mpz and returns its address. It
 * is overwritten by the next call.
 */
export function integerPointer(value: bigint): number {
  if (mpfr.mpz_set_string(integer, value.toString(16), 16) !== 0)
    throw new Error(`GMP did not read the integer ${value}`);
  return integer;
}

/** Reads an mpz exactly. */
export function readInteger(pointer: number): bigint {
  const hex = mpfr.mpz_to_string(pointer, 16);
  return hex.startsWith('-') ? -BigInt(`0x${hex.slice(1)}`) : BigInt(`0x${hex}`);
}

function fractionPointer(value: Rational): number {
  mpfr.mpq_set_num(fraction, integerPointer(value.numerator));
  mpfr.mpq_set_den(fraction, integerPointer(value.denominator));
  return fraction;
}

/** Sets the target to the rational, rounded once in the given direction. */
export function setRational(target: Pointer, value: Rational, rounding: Rounding): void {
  const { numerator, denominator } = value;
  if (isSmall(numerator) && denominator <= LARGEST_INT) {
    if (denominator === 1n) {
      mpfr.mpfr_set_si(target, Number(numerator), rounding);
      return;
    }
    mpfr.mpfr_set_si(small, Number(numerator), DOWN);
    mpfr.mpfr_div_ui(target, small, Number(denominator), rounding);
    return;
  }
  mpfr.mpfr_set_q(target, fractionPointer(value), rounding);
}

/** Negative, 0 or positive as the number at the address, not a NaN, is below, at or above. */
export function compareRational(pointer: Pointer, value: Rational): number {
  return mpfr.mpfr_cmp_q(pointer, fractionPointer(value));
}

/** Sets both ends to the tightest enclosure of the rational. */
export function encloseRational(lower: Pointer, upper: Pointer, value: Rational): void {
  setRational(lower, value, DOWN);
  setRational(upper, value, UP);
}
