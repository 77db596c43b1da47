import { TooLarge } from './errors.js';
import { integerPointer, isSmall, setRational } from './mpfr-integer.js';
import { DOWN, mpfr, register, UP, type Pointer, type Rounding } from './mpfr.js';
import type { Rational } from './number.js';
import { square } from './interval-ring.js';
import type { IntervalValue } from './interval-value.js';

/** Exponents with more bits than this are refused. */
const LARGEST_EXPONENT_BITS = 40_000;
/** Up to here a k-th root costs less than a power with the exponent enclosed. */
const CHEAP_ROOT = 16n;
/** The exponent range of MPFR is ±2^30; a half of it leaves room for the roundings. */
const SAFE_EXPONENT = 2 ** 29;
/** Resized before each use. */
const exponentRegister = register(64);

/** target = base^n, rounded once; 0 and ±∞ as MPFR takes them. */
function raise(target: Pointer, base: Pointer, n: bigint, rounding: Rounding): void {
  if (isSmall(n)) {
    mpfr.mpfr_pow_si(target, base, Number(n), rounding);
    return;
  }
  const bits = n.toString(16).length * 4;
  if (bits > LARGEST_EXPONENT_BITS)
    throw new TooLarge(`an exponent has more than ${LARGEST_EXPONENT_BITS} bits`);
  mpfr.mpfr_set_prec(exponentRegister, bits);
  // Exact: the register holds every bit of n.
  mpfr.mpfr_set_z(exponentRegister, integerPointer(n), DOWN);
  mpfr.mpfr_pow(target, base, exponentRegister, rounding);
}

/** xⁿ for an integer n, as one operation; x⁰ is 1, and 0 has no negative power. */
export function integerPower(x: IntervalValue, n: bigint): IntervalValue {
  if (x.isEmpty) return x.arithmetic.empty();
  if (n === 2n) return square(x);
  return n < 0n ? negativePower(x, n) : naturalPower(x, n);
}

function naturalPower(x: IntervalValue, n: bigint): IntervalValue {
  const z = x.arithmetic.fresh(x.certain);
  const odd = n % 2n !== 0n;
  if (n === 0n) {
    mpfr.mpfr_set_si(z.lower, 1, DOWN);
    mpfr.mpfr_set_si(z.upper, 1, UP);
  } else if (odd || mpfr.mpfr_sgn(x.lower) >= 0) {
    raise(z.lower, x.lower, n, DOWN);
    raise(z.upper, x.upper, n, UP);
  } else if (mpfr.mpfr_sgn(x.upper) <= 0) {
    raise(z.lower, x.upper, n, DOWN);
    raise(z.upper, x.lower, n, UP);
  } else {
    mpfr.mpfr_set_zero(z.lower, 1);
    raise(z.upper, farther(x), n, UP);
  }
  return z.sealed();
}

function negativePower(x: IntervalValue, n: bigint): IntervalValue {
  const below = mpfr.mpfr_sgn(x.lower);
  const above = mpfr.mpfr_sgn(x.upper);
  if (below === 0 && above === 0) return x.arithmetic.empty();
  const z = x.arithmetic.fresh(x.certain && (below > 0 || above < 0));
  const odd = n % 2n !== 0n;
  mpfr.mpfr_set_inf(z.lower, -1);
  mpfr.mpfr_set_inf(z.upper, 1);
  if (below < 0 && above > 0) {
    if (!odd) raise(z.lower, farther(x), n, DOWN);
  } else if (odd || above > 0) {
    // Falling; at an end that is 0 the infinity stays.
    if (above !== 0) raise(z.lower, x.upper, n, DOWN);
    if (below !== 0) raise(z.upper, x.lower, n, UP);
  } else {
    raise(z.lower, x.lower, n, DOWN);
    if (above !== 0) raise(z.upper, x.upper, n, UP);
  }
  return z.sealed();
}

function farther(x: IntervalValue): Pointer {
  return mpfr.mpfr_cmpabs(x.lower, x.upper) > 0 ? x.lower : x.upper;
}

/** A bound on |log₂ x| of a positive number; 0 for 0 and ∞, whose powers are exact. */
export function binaryOrder(x: Pointer): number {
  return mpfr.mpfr_regular_p(x) ? Math.abs(mpfr.mpfr_get_exp(x)) + 1 : 0;
}

/**
 * target = base^{p/q} for a base ≥ 0, rounded in the given direction by two
 * roundings: of base^p or p/q in a register that is 64 bits wider, and the
 * last one. The result is on the right side of the true one, and nearly
 * always the number next to it.
 */
function raiseRational(
  target: Pointer,
  base: Pointer,
  exponent: Rational,
  wide: Pointer,
  rounding: Rounding,
): void {
  const { numerator, denominator } = exponent;
  const steps = isSmall(numerator) ? Math.abs(Number(numerator)) : Infinity;
  const root = denominator <= CHEAP_ROOT || (steps === 1 && isSmall(denominator));
  if (root && steps * binaryOrder(base) < SAFE_EXPONENT) {
    mpfr.mpfr_pow_si(wide, base, Number(numerator), rounding);
    mpfr.mpfr_rootn_ui(target, wide, Number(denominator), rounding);
    return;
  }
  // A base above 1 grows with the exponent, one below 1 falls.
  const grows = mpfr.mpfr_cmp_si(base, 1) >= 0;
  setRational(wide, exponent, grows === (rounding === UP) ? UP : DOWN);
  mpfr.mpfr_pow(target, base, wide, rounding);
}

/**
 * x^q for an exact rational q. An integer q is `integerPower`; the domain of
 * the others is x ≥ 0, and x > 0 where q is negative.
 */
export function rationalPower(x: IntervalValue, q: Rational): IntervalValue {
  if (x.isEmpty) return x.arithmetic.empty();
  if (q.isInteger()) return integerPower(x, q.numerator);
  const rises = q.sign() > 0;
  const below = mpfr.mpfr_sgn(x.lower);
  const above = mpfr.mpfr_sgn(x.upper);
  if (above < 0 || (above === 0 && !rises)) return x.arithmetic.empty();
  const z = x.arithmetic.fresh(x.certain && (below > 0 || (below === 0 && rises)));
  const [wide] = x.arithmetic.registers;
  if (rises) {
    if (below <= 0) mpfr.mpfr_set_zero(z.lower, 1);
    else raiseRational(z.lower, x.lower, q, wide, DOWN);
    if (above === 0) mpfr.mpfr_set_zero(z.upper, 1);
    else raiseRational(z.upper, x.upper, q, wide, UP);
  } else {
    raiseRational(z.lower, x.upper, q, wide, DOWN);
    if (below <= 0) mpfr.mpfr_set_inf(z.upper, 1);
    else raiseRational(z.upper, x.lower, q, wide, UP);
  }
  return z.sealed();
}
