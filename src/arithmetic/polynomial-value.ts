import type { Arithmetic, Operand, Value } from './arithmetic.js';
import { NotRepresentable, TooLarge, Undefined } from './errors.js';
import { literalOf } from './literal-of.js';
import { Rational, type Literal } from './number.js';
import { constant, constantOf, multiply, ONE, scale, sum, toThe } from './polynomial.js';
import type { Polynomial } from './polynomial.js';
import { RationalValue } from './rational.js';
import { SymbolicNumber } from './symbolic-number.js';

const LARGEST_EXPONENT = 64;

/** The names of the indeterminates of one *polynomial* arithmetic. */
export interface Indeterminates extends Arithmetic {
  readonly nameOf: (index: number) => string;
  readonly textOf: (p: Polynomial) => string;
}

/**
 * A fraction of polynomials. Nothing is cancelled but numbers; two fractions are
 * the same value if their difference has the numerator 0.
 *
 * A division throws `Undefined` only by what is 0 for all values of the
 * indeterminates.
 */
export class PolynomialValue implements Value {
  private constructor(
    readonly arithmetic: Indeterminates,
    readonly numerator: Polynomial,
    readonly denominator: Polynomial,
  ) {}

  static of(A: Indeterminates, p: Polynomial): PolynomialValue {
    return new PolynomialValue(A, p, ONE);
  }

  /** An operand as a value of this arithmetic. */
  static lift(A: Indeterminates, operand: Operand): PolynomialValue {
    const given = operand instanceof SymbolicNumber ? operand.value : operand;
    if (given instanceof PolynomialValue && given.arithmetic === A) return given;
    return PolynomialValue.of(A, constant(literalOf(given, 'polynomial')));
  }

  static sum(A: Indeterminates, terms: readonly PolynomialValue[]): PolynomialValue {
    const whole = terms.filter(({ denominator }) => denominator === ONE);
    const total = PolynomialValue.of(A, sum(whole.map(({ numerator }) => numerator)));
    const fractions = terms.filter(({ denominator }) => denominator !== ONE);
    return fractions.reduce((all, x) => all.plus(x), total);
  }

  /** The number that this is whatever the indeterminates are; undefined where it depends on them. */
  get constant(): Rational | undefined {
    const under = constantOf(this.denominator);
    return under === undefined && this.numerator.size > 0 ? undefined : constantOf(this.numerator);
  }

  plus(other: Operand): PolynomialValue {
    const o = this.lift(other);
    if (o.denominator === this.denominator)
      return this.make(sum([this.numerator, o.numerator]), this.denominator);
    return this.make(
      sum([multiply(this.numerator, o.denominator), multiply(o.numerator, this.denominator)]),
      multiply(this.denominator, o.denominator),
    );
  }

  minus(other: Operand): PolynomialValue {
    return this.plus(this.lift(other).negated());
  }

  times(other: Operand): PolynomialValue {
    const o = this.lift(other);
    return this.make(
      multiply(this.numerator, o.numerator),
      multiply(this.denominator, o.denominator),
    );
  }

  over(other: Operand): PolynomialValue {
    return this.times(this.lift(other).inverse());
  }

  negated(): PolynomialValue {
    return this.make(scale(this.numerator, Rational.of(-1)), this.denominator);
  }

  abs(): PolynomialValue {
    return this.ofNumber('an absolute value', (x) => x.abs());
  }

  max(other: Operand): PolynomialValue {
    return this.larger(other, 1);
  }

  min(other: Operand): PolynomialValue {
    return this.larger(other, -1);
  }

  power(exponent: Literal): PolynomialValue {
    const q = Rational.of(exponent);
    if (!q.isInteger()) return this.ofNumber(`a power of ${q}`, (x) => x.power(q));
    if (q.abs().compare(LARGEST_EXPONENT) > 0) throw new TooLarge(`a polynomial to the power ${q}`);
    if (q.sign() < 0) return this.inverse().power(q.negated());
    return this.make(toThe(this.numerator, q.numerator), toThe(this.denominator, q.numerator));
  }

  exp(): PolynomialValue {
    return this.ofNumber('an exponential', (x) => x.exp());
  }

  ln(): PolynomialValue {
    return this.ofNumber('a logarithm', (x) => x.ln());
  }

  tanh(): PolynomialValue {
    return this.ofNumber('a hyperbolic tangent', (x) => x.tanh());
  }

  sin(): PolynomialValue {
    return this.ofNumber('a sine', (x) => x.sin());
  }

  cos(): PolynomialValue {
    return this.ofNumber('a cosine', (x) => x.cos());
  }

  toString(): string {
    const over = this.arithmetic.textOf(this.numerator);
    return this.denominator === ONE
      ? over
      : `(${over})/(${this.arithmetic.textOf(this.denominator)})`;
  }

  /** What an elementary function makes of a number; of anything else it is no polynomial. */
  private ofNumber(what: string, f: (x: RationalValue) => RationalValue): PolynomialValue {
    const x = this.constant;
    if (x === undefined) throw new NotRepresentable(`${what} is no fraction of polynomials`);
    return PolynomialValue.of(this.arithmetic, constant(f(new RationalValue(x)).exact));
  }

  private larger(other: Operand, sign: number): PolynomialValue {
    const o = this.lift(other);
    const difference = this.minus(o).constant;
    if (difference === undefined)
      throw new NotRepresentable('the larger or smaller of two polynomials is none');
    return difference.sign() * sign >= 0 ? this : o;
  }

  private inverse(): PolynomialValue {
    if (this.numerator.size === 0) throw new Undefined('a division by 0');
    return this.make(this.denominator, this.numerator);
  }

  private lift(other: Operand): PolynomialValue {
    return PolynomialValue.lift(this.arithmetic, other);
  }

  private make(numerator: Polynomial, denominator: Polynomial): PolynomialValue {
    const under = constantOf(denominator);
    return under === undefined
      ? new PolynomialValue(this.arithmetic, numerator, denominator)
      : new PolynomialValue(this.arithmetic, scale(numerator, under.inverse()), ONE);
  }
}
