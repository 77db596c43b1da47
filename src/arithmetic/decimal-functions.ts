import { Decimal } from 'decimal.js';
import { TooLarge, Undefined } from './errors.js';
import type { Rational } from './number.js';

/** Beyond 10^±10000 a result is refused: it would take long to compute, to print or to compare. */
const LARGEST_EXPONENT = 10_000;
/** An exponent of e beyond this leads beyond 10^±10000. */
const LARGEST_LOGARITHM = LARGEST_EXPONENT * Math.LN10;
/** The exponent of the largest angle that is reduced by multiples of π. */
const LARGEST_ANGLE = 400;
/**
 * Digits carried beyond those of the result: an error of 10^-g in a logarithm
 * of at most 10^5 is one of 10^(5-g) in the power.
 */
const GUARD = 15;

/** decimal.js at the digits of the results, and at those that functions are computed with. */
export interface Precision {
  readonly digits: number;
  readonly Rounded: Decimal.Constructor;
  readonly Wide: Decimal.Constructor;
  /** Twice as wide, for differences that cancel up to all the digits of the result. */
  readonly Widest: Decimal.Constructor;
}

/** Constructors of decimal.js for results of `digits` digits, rounded to nearest, ties to even. */
export function precisionOf(digits: number): Precision {
  const clone = (precision: number): Decimal.Constructor =>
    Decimal.clone({ defaults: true, precision, rounding: Decimal.ROUND_HALF_EVEN });
  return {
    digits,
    Rounded: clone(digits),
    Wide: clone(digits + GUARD),
    Widest: clone(2 * digits + GUARD),
  };
}

/** A number rounded to the digits of the results; throws TooLarge beyond 10^±10000. */
export function rounded({ digits, Rounded }: Precision, x: Decimal): Decimal {
  if (!x.isFinite() || (!x.isZero() && Math.abs(x.e) > LARGEST_EXPONENT))
    throw new TooLarge(`a decimal beyond 10^±${LARGEST_EXPONENT}`);
  return new Rounded(x).toSignificantDigits(digits);
}

/** e^x; throws TooLarge before decimal.js starts on an x whose power is too large. */
export function exponentialOf({ Wide }: Precision, x: Decimal): Decimal {
  if (x.abs().gt(LARGEST_LOGARITHM))
    throw new TooLarge(`exp(${x.toSignificantDigits(5).toString()})`);
  return new Wide(x).exp();
}

/** ln x of a positive rational number. */
export function logarithmOf({ Wide }: Precision, { numerator, denominator }: Rational): Decimal {
  return new Wide(numerator.toString()).div(denominator.toString()).ln();
}

/**
 * tanh x = (1 − e^{−2|x|})/(1 + e^{−2|x|}) with the sign of x. decimal.js has a
 * tanh, by Taylor series, that takes 30 ms at x = 10⁴.
 *
 * For |x| < 10^{-digits} the result is x but for x³/3, far below the last
 * digit; for |x| ≥ 2·digits it is 1 but for 2e^{−2|x|} < 10^{−1.7·digits}.
 */
export function tanhOf({ digits, Widest }: Precision, x: Decimal): Decimal {
  if (x.isZero() || x.e < -digits) return x;
  const size = new Widest(x).abs();
  if (size.gte(2 * digits)) return new Widest(x.s);
  const decay = size.times(-2).exp();
  const tanh = new Widest(1).minus(decay).div(decay.plus(1));
  return x.s < 0 ? tanh.neg() : tanh;
}

/** sin x; throws TooLarge beyond 10^400. */
export function sineOf({ Wide }: Precision, x: Decimal): Decimal {
  return new Wide(reducible(x)).sin();
}

/** cos x; throws TooLarge beyond 10^400. */
export function cosineOf({ Wide }: Precision, x: Decimal): Decimal {
  return new Wide(reducible(x)).cos();
}

/** π, which decimal.js holds to 1,025 digits. */
export function piTo({ Wide }: Precision): Decimal {
  return Wide.acos(-1);
}

/**
 * An argument that can be reduced by multiples of π: decimal.js carries as many
 * digits as the argument has beyond those of the result, of the 1,025 it holds.
 */
function reducible(x: Decimal): Decimal {
  if (!x.isZero() && x.e > LARGEST_ANGLE) throw new TooLarge('an angle beyond 10^400');
  return x;
}

/** ∏ xᵢ^{qᵢ} = ± exp Σ qᵢ ln |xᵢ|. */
export function powersOf(
  precision: Precision,
  factors: Iterable<readonly [Decimal, Rational]>,
): Decimal {
  const { Wide } = precision;
  let logarithm = new Wide(0);
  let negative = false;
  let zero = false;
  for (const [x, q] of factors) {
    if (q.sign() === 0) continue;
    if (x.isZero()) {
      if (q.sign() < 0) throw new Undefined(`0 to the power ${q}`);
      zero = true;
      continue;
    }
    if (x.s < 0) {
      if (!q.isInteger()) throw new Undefined(`${x.toString()} to the power ${q}`);
      if (q.numerator % 2n !== 0n) negative = !negative;
    }
    const exponent = new Wide(q.numerator.toString()).div(q.denominator.toString());
    const term = new Wide(x).abs().ln().times(exponent);
    // The sum's error is of the size of its terms, so that none may be larger than GUARD covers.
    if (term.abs().gt(LARGEST_LOGARITHM))
      throw new TooLarge(`${x.toString()} to the power ${q} as a decimal`);
    logarithm = logarithm.plus(term);
  }
  if (zero) return new Wide(0);
  const magnitude = exponentialOf(precision, logarithm);
  return negative ? magnitude.neg() : magnitude;
}

/** The sum, with its rounding errors below those of the result unless it cancels. */
export function sumOf({ Wide }: Precision, terms: Iterable<Decimal>): Decimal {
  let sum = new Wide(0);
  for (const term of terms) sum = sum.plus(term);
  return sum;
}
