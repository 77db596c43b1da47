import { gcd } from './gcd.js';

/**
 * An exact literal: `"0.1"`, `"3/7"`, `"-2e-3"`, a bigint, a Rational, or a
 * JavaScript number that is a safe integer.
 */
export type Literal = string | bigint | number | Rational;

const LITERAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?(?:\/(\d+))?$/;
const LARGEST_EXPONENT = 10_000;

/**
 * An exact rational number in lowest terms, the data that cases are made of.
 *
 * The denominator is positive and coprime to the numerator.
 */
export class Rational {
  static readonly zero = new Rational(0n, 1n);
  static readonly one = new Rational(1n, 1n);

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /**
   * Reads a literal exactly: `Rational.of('0.1')` is 1/10.
   *
   * @throws RangeError if a number is not a safe integer, a string is no
   *   decimal or fraction, or a denominator is 0.
   */
  static of(literal: Literal): Rational {
    if (literal instanceof Rational) return literal;
    if (typeof literal === 'bigint') return new Rational(literal, 1n);
    if (typeof literal === 'number') {
      if (!Number.isSafeInteger(literal))
        throw new RangeError(
          `${literal} is not an integer: write it as a string, such as "1/10" or "0.1"`,
        );
      return new Rational(BigInt(literal), 1n);
    }
    return Rational.parse(literal);
  }

  /** numerator/denominator in lowest terms; throws RangeError if the denominator is 0. */
  static ratio(numerator: bigint, denominator: bigint): Rational {
    if (denominator === 0n) throw new RangeError('a fraction has the denominator 0');
    const d = gcd(numerator, denominator) * (denominator < 0n ? -1n : 1n);
    return new Rational(numerator / d, denominator / d);
  }

  /**
   * The sum over a common denominator: one reduction at the end, not one a term.
   */
  static sum(terms: Iterable<Rational>): Rational {
    let numerator = 0n;
    let denominator = 1n;
    for (const term of terms) {
      if (term.denominator === denominator) {
        numerator += term.numerator;
      } else {
        const common = gcd(denominator, term.denominator);
        const scale = term.denominator / common;
        numerator = numerator * scale + term.numerator * (denominator / common);
        denominator *= scale;
      }
    }
    return Rational.ratio(numerator, denominator);
  }

  private static parse(text: string): Rational {
    const match = LITERAL.exec(text);
    if (!match) throw new RangeError(`"${text}" is not a number such as 3, -1/7 or 2.5e-3`);
    const [, sign, whole = '', fraction = '', exponent = '0', denominator = '1'] = match;
    const shift = Number(exponent) - fraction.length;
    if (Math.abs(shift) > LARGEST_EXPONENT)
      throw new RangeError(`the exponent of "${text}" is beyond ${LARGEST_EXPONENT}`);
    const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
    const scale = 10n ** BigInt(Math.abs(shift));
    return shift >= 0
      ? Rational.ratio(digits * scale, BigInt(denominator))
      : Rational.ratio(digits, BigInt(denominator) * scale);
  }

  plus(other: Literal): Rational {
    const o = Rational.of(other);
    return Rational.ratio(
      this.numerator * o.denominator + o.numerator * this.denominator,
      this.denominator * o.denominator,
    );
  }

  minus(other: Literal): Rational {
    return this.plus(Rational.of(other).negated());
  }

  times(other: Literal): Rational {
    const o = Rational.of(other);
    return Rational.ratio(this.numerator * o.numerator, this.denominator * o.denominator);
  }

  /** The quotient; throws RangeError on division by 0. */
  over(other: Literal): Rational {
    const o = Rational.of(other);
    return Rational.ratio(this.numerator * o.denominator, this.denominator * o.numerator);
  }

  negated(): Rational {
    return new Rational(-this.numerator, this.denominator);
  }

  abs(): Rational {
    return this.numerator < 0n ? this.negated() : this;
  }

  /** The integer power; throws RangeError for 0 to a negative power. 0⁰ is 1. */
  toThe(exponent: bigint | number): Rational {
    const k = BigInt(exponent);
    if (k >= 0n) return new Rational(this.numerator ** k, this.denominator ** k);
    return Rational.ratio(this.denominator ** -k, this.numerator ** -k);
  }

  sign(): -1 | 0 | 1 {
    return this.numerator < 0n ? -1 : this.numerator > 0n ? 1 : 0;
  }

  /** −1, 0 or 1 as this is below, equal to or above the other. */
  compare(other: Literal): -1 | 0 | 1 {
    const o = Rational.of(other);
    const difference = this.numerator * o.denominator - o.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Literal): boolean {
    return this.compare(other) === 0;
  }

  isInteger(): boolean {
    return this.denominator === 1n;
  }

  /** The nearest double but for at most one ulp; for display and search, never for a verdict. */
  toNumber(): number {
    const n = this.numerator < 0n ? -this.numerator : this.numerator;
    if (n === 0n) return 0;
    const excess = n.toString(2).length - this.denominator.toString(2).length;
    const shift = 64 - excess;
    const scaled =
      shift >= 0 ? (n << BigInt(shift)) / this.denominator : n / (this.denominator << BigInt(-shift));
    const half = Math.trunc(shift / 2);
    const magnitude = Number(scaled) * 2 ** -half * 2 ** -(shift - half);
    return this.numerator < 0n ? -magnitude : magnitude;
  }

  /** `"3/7"`, or `"3"` where the denominator is 1. */
  toString(): string {
    return this.denominator === 1n
      ? this.numerator.toString()
      : `${this.numerator}/${this.denominator}`;
  }

  toJSON(): string {
    return this.toString();
  }
}
