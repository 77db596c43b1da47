import { bitLength } from './bit-length.js';
import { TooLarge } from './errors.js';
import { gcd } from './gcd.js';
import { nearestDouble } from './nearest-double.js';

/**
 * An exact literal: `"0.1"`, `"3/7"`, `"-2e-3"`, a bigint, a Rational, or a
 * JavaScript number that is a safe integer.
 */
export type Literal = string | bigint | number | Rational;

const LITERAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?(?:\/(\d+))?$/;
const LARGEST_EXPONENT = 10_000;

/** A power with a numerator or denominator of more binary digits is not written out. */
export const LARGEST_POWER_BITS = 2 ** 20;

/**
 * An exact rational number in lowest terms, the data that cases are made of.
 *
 * The denominator is positive and coprime to the numerator.
 */
export class Rational {
  static readonly zero = new Rational(0n, 1n);
  static readonly one = new Rational(1n, 1n);

  protected constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /**
   * Whether this stands for numbers that are not known, as in a proof
   * (`SymbolicNumber`); numerator and denominator then throw.
   */
  // eslint-disable-next-line @typescript-eslint/class-literal-property-style -- a field would be stored in each of millions of numbers
  get isSymbolic(): boolean {
    return false;
  }

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
    if (denominator === 1n) return new Rational(numerator, 1n);
    const d = gcd(numerator, denominator) * (denominator < 0n ? -1n : 1n);
    return new Rational(numerator / d, denominator / d);
  }

  /**
   * The sum over common denominators: one addition a term where they share a
   * denominator, and one reduction at the end.
   */
  static sum(terms: Iterable<Rational>): Rational {
    const numerators = new Map<bigint, bigint>();
    let symbolic: Rational | undefined;
    // The denominator that the last terms had in common, and their sum over it.
    let shared: bigint | undefined;
    let subtotal = 0n;
    for (const term of terms) {
      if (term.isSymbolic) {
        symbolic = symbolic === undefined ? term : symbolic.plus(term);
        continue;
      }
      const { numerator, denominator } = term;
      if (denominator !== shared) {
        if (shared !== undefined) numerators.set(shared, (numerators.get(shared) ?? 0n) + subtotal);
        shared = denominator;
        subtotal = 0n;
      }
      subtotal += numerator;
    }
    if (numerators.size === 0) {
      const total = shared === undefined ? Rational.zero : Rational.ratio(subtotal, shared);
      return symbolic === undefined ? total : symbolic.plus(total);
    }
    if (shared !== undefined) numerators.set(shared, (numerators.get(shared) ?? 0n) + subtotal);
    let level = [...numerators].map(([d, n]): readonly [bigint, bigint] => [n, d]);
    // In pairs, so that many different denominators do not meet a huge one each.
    while (level.length > 1) {
      const next: (readonly [bigint, bigint])[] = [];
      for (let i = 0; i < level.length; i += 2) {
        const right = level[i + 1];
        next.push(right === undefined ? level[i]! : sumOf(level[i]!, right));
      }
      level = next;
    }
    const [fraction] = level;
    const total = fraction === undefined ? Rational.zero : Rational.ratio(...fraction);
    return symbolic === undefined ? total : symbolic.plus(total);
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
    if (o.isSymbolic) return o.plus(this);
    if (this.denominator === o.denominator) {
      const numerator = this.numerator + o.numerator;
      return this.denominator === 1n
        ? new Rational(numerator, 1n)
        : Rational.ratio(numerator, this.denominator);
    }
    const common = gcd(this.denominator, o.denominator);
    if (common === 1n)
      return new Rational(
        this.numerator * o.denominator + o.numerator * this.denominator,
        this.denominator * o.denominator,
      );
    // Only what the denominators share can be cancelled (Knuth, vol. 2, 4.5.1).
    const rest = this.denominator / common;
    const numerator = this.numerator * (o.denominator / common) + o.numerator * rest;
    const cancelled = gcd(numerator, common);
    return new Rational(numerator / cancelled, rest * (o.denominator / cancelled));
  }

  minus(other: Literal): Rational {
    return this.plus(Rational.of(other).negated());
  }

  times(other: Literal): Rational {
    const o = Rational.of(other);
    if (o.isSymbolic) return o.times(this);
    if (this.denominator === 1n && o.denominator === 1n)
      return new Rational(this.numerator * o.numerator, 1n);
    const a = gcd(this.numerator, o.denominator);
    const b = gcd(o.numerator, this.denominator);
    return a === 1n && b === 1n
      ? new Rational(this.numerator * o.numerator, this.denominator * o.denominator)
      : new Rational(
          (this.numerator / a) * (o.numerator / b),
          (this.denominator / b) * (o.denominator / a),
        );
  }

  /** The quotient; throws RangeError on division by 0. */
  over(other: Literal): Rational {
    const o = Rational.of(other);
    return this.times(o.inverse());
  }

  negated(): Rational {
    return new Rational(-this.numerator, this.denominator);
  }

  abs(): Rational {
    return this.numerator < 0n ? this.negated() : this;
  }

  /** 1/this; throws RangeError for 0. */
  inverse(): Rational {
    if (this.numerator === 0n) throw new RangeError('a division by 0');
    return this.numerator < 0n
      ? new Rational(-this.denominator, -this.numerator)
      : new Rational(this.denominator, this.numerator);
  }

  /**
   * The integer power; 0⁰ is 1.
   *
   * @throws RangeError for 0 to a negative power, TooLarge if a part of the
   *   result would pass `LARGEST_POWER_BITS`.
   */
  toThe(exponent: bigint | number): Rational {
    const k = BigInt(exponent);
    if (k === 1n) return this;
    if (k < 0n) return this.inverse().toThe(-k);
    const bits = Math.max(bitLength(this.numerator), bitLength(this.denominator));
    // |n| ≥ 2^(bits − 1)
    if (bits > 1 && Number(k) * (bits - 1) > LARGEST_POWER_BITS)
      throw new TooLarge(`a power would have more than ${LARGEST_POWER_BITS} binary digits`);
    return new Rational(this.numerator ** k, this.denominator ** k);
  }

  sign(): -1 | 0 | 1 {
    return this.numerator < 0n ? -1 : this.numerator > 0n ? 1 : 0;
  }

  /** −1, 0 or 1 as this is below, equal to or above the other. */
  compare(other: Literal): -1 | 0 | 1 {
    const o = Rational.of(other);
    if (o.isSymbolic) return this.minus(o).sign();
    if (this.denominator === o.denominator) return compared(this.numerator, o.numerator);
    return compared(this.numerator * o.denominator, o.numerator * this.denominator);
  }

  equals(other: Literal): boolean {
    return this.compare(other) === 0;
  }

  isInteger(): boolean {
    return this.denominator === 1n;
  }

  /** The nearest double; for display and search, never for a verdict. */
  toNumber(): number {
    return nearestDouble(this);
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

function compared(a: bigint, b: bigint): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The sum of two fractions, given as numerator and denominator, over their least common one. */
function sumOf(
  [a, b]: readonly [bigint, bigint],
  [c, d]: readonly [bigint, bigint],
): readonly [bigint, bigint] {
  const scale = d / gcd(b, d);
  return [a * scale + c * ((b * scale) / d), b * scale];
}
