import type { Operand, Value } from './arithmetic.js';
import { NotRepresentable, TooLarge, Undefined } from './errors.js';
import { literalOf } from './literal-of.js';
import { Rational, type Literal } from './number.js';
import {
  exponentialSeries,
  cosineSeries,
  logarithmSeries,
  productSeries,
  quotientSeries,
  sineSeries,
  tangentSeries,
  type Coefficients,
} from './series-expansions.js';
import type { SeriesArithmetic } from './series.js';
import { formatSeries } from './series-format.js';

/** No series starts before t^−100, or after t^100. */
const LARGEST_VALUATION = 100;

/** c·t^exponent. */
export interface Term {
  readonly exponent: number;
  readonly coefficient: Rational;
}

/**
 * A truncated power series Σ_{i=v}^{N−1} cᵢ tⁱ + O(t^N) in one small quantity
 * t → 0+, with exact coefficients. v may be negative.
 *
 * The precision N is the value's own: dividing by what starts at t² costs two,
 * a sum has the smaller of two precisions. Polynomials of few terms are exact,
 * N = ∞; what does not end keeps the terms up to t^order, or, if it starts at a
 * positive power, as many from there.
 *
 * `TooLarge` is thrown where the terms that are known do not settle a result
 * (a divisor that is only known to be O(t^N)): a larger order may settle it.
 */
export class SeriesValue implements Value {
  private constructor(
    readonly arithmetic: SeriesArithmetic,
    /** @internal The exponent of the first known coefficient that is not 0; N if there is none. */
    readonly start: number,
    /** @internal cᵢ = coefficients[i − start]; the first and the last are not 0. */
    readonly coefficients: Coefficients,
    /** N: the coefficients below t^N are known; ∞ where the value is an exact polynomial. */
    readonly precision: number,
  ) {}

  /** @internal An exact constant. */
  static constant(A: SeriesArithmetic, c: Rational): SeriesValue {
    return c.sign() === 0
      ? new SeriesValue(A, Infinity, [], Infinity)
      : new SeriesValue(A, 0, [c], Infinity);
  }

  /** @internal The value of the arithmetic that an operand is. */
  static lift(A: SeriesArithmetic, operand: Operand): SeriesValue {
    return operand instanceof SeriesValue && operand.arithmetic === A
      ? operand
      : SeriesValue.constant(A, literalOf(operand, 'series'));
  }

  /**
   * @internal The series that starts at t^start (with a coefficient that may be 0) and
   * has `length` coefficients, known below t^precision; `expand` is asked for no
   * more of them than the arithmetic keeps.
   */
  static expand(
    A: SeriesArithmetic,
    start: number,
    precision: number,
    length: number,
    expand: (count: number) => Coefficients,
  ): SeriesValue {
    if (start === Infinity) return SeriesValue.constant(A, Rational.zero);
    if (Math.abs(start) > LARGEST_VALUATION)
      throw new TooLarge(`a power series at t^${start}: the limit is t^±${LARGEST_VALUATION}`);
    const kept = A.order + 1 - Math.min(0, start);
    const known = length > kept ? Math.min(precision, start + kept) : precision;
    const all = expand(Math.max(0, Math.min(length, kept, known - start)));
    let first = 0;
    let end = all.length;
    while (first < end && all[first]?.sign() === 0) first++;
    while (end > first && all[end - 1]?.sign() === 0) end--;
    const actual = first === end ? known : start + first;
    return new SeriesValue(A, actual, all.slice(first, end), known);
  }

  /** @internal The sum of values of the arithmetic. */
  static sum(A: SeriesArithmetic, terms: readonly SeriesValue[]): SeriesValue {
    let precision = Infinity;
    let start = Infinity;
    let end = -Infinity;
    for (const term of terms) {
      precision = Math.min(precision, term.precision);
      start = Math.min(start, term.start);
      if (term.coefficients.length > 0) end = Math.max(end, term.start + term.coefficients.length);
    }
    return SeriesValue.expand(A, start, precision, end - start, (count) =>
      Array.from({ length: count }, (_, k) =>
        Rational.sum(
          terms.map((term) => term.coefficients[start + k - term.start] ?? Rational.zero),
        ),
      ),
    );
  }

  /**
   * The coefficient of tⁱ.
   *
   * @throws RangeError if i is not below the precision, or no integer.
   */
  coefficient(i: number): Rational {
    if (!Number.isInteger(i)) throw new RangeError(`there is no coefficient of t^${i}`);
    if (i >= this.precision)
      throw new RangeError(`the coefficient of t^${i} is not known: ${this.toString()}`);
    return this.coefficients[i - this.start] ?? Rational.zero;
  }

  /** The exponent of the first known coefficient that is not 0; undefined if there is none. */
  valuation(): number | undefined {
    return this.coefficients.length === 0 ? undefined : this.start;
  }

  /** The first known term that is not 0; undefined if there is none. */
  get leadingTerm(): Term | undefined {
    const [coefficient] = this.coefficients;
    return coefficient === undefined ? undefined : { exponent: this.start, coefficient };
  }

  /** Whether the value is known to be 0, to every order. */
  isZero(): boolean {
    return this.start === Infinity;
  }

  /** Whether the value is an exact constant. */
  isConstant(): boolean {
    return this.isZero() || (this.start === 0 && this.isMonomial());
  }

  plus(other: Operand): SeriesValue {
    return SeriesValue.sum(this.arithmetic, [this, this.lift(other)]);
  }

  minus(other: Operand): SeriesValue {
    return SeriesValue.sum(this.arithmetic, [this, this.lift(other).negated()]);
  }

  times(other: Operand): SeriesValue {
    const that = this.lift(other);
    if (this.isZero()) return this;
    if (that.isZero()) return that;
    const start = this.start + that.start;
    const precision = Math.min(this.start + that.precision, that.start + this.precision);
    const length = this.coefficients.length + that.coefficients.length - 1;
    return this.expand(start, precision, length, (count) =>
      productSeries(this.coefficients, that.coefficients, count),
    );
  }

  over(other: Operand): SeriesValue {
    const that = this.lift(other);
    if (that.isZero()) throw new Undefined(`(${this.toString()})/0`);
    if (that.coefficients.length === 0) throw exhausted(`a division by ${that.toString()}`);
    if (this.isZero()) return this;
    const start = this.start - that.start;
    const precision = start + Math.min(this.precision - this.start, that.precision - that.start);
    const length = that.isMonomial() ? this.coefficients.length : Infinity;
    return this.expand(start, precision, length, (count) =>
      quotientSeries(this.coefficients, that.coefficients, count),
    );
  }

  negated(): SeriesValue {
    const coefficients = this.coefficients.map((c) => c.negated());
    return new SeriesValue(this.arithmetic, this.start, coefficients, this.precision);
  }

  /** The absolute value for t → 0+. */
  abs(): SeriesValue {
    return this.leadingTerm?.coefficient.sign() === -1 ? this.negated() : this;
  }

  /** The larger for t → 0+; where the two are not told apart, what they have in common. */
  max(other: Operand): SeriesValue {
    return this.choose(other, 1);
  }

  /** The smaller for t → 0+; where the two are not told apart, what they have in common. */
  min(other: Operand): SeriesValue {
    return this.choose(other, -1);
  }

  power(exponent: Literal): SeriesValue {
    return this.arithmetic.powers([[this, exponent]]);
  }

  /** The exponential, where the constant term is 0. */
  exp(): SeriesValue {
    if (this.isZero()) return this.arithmetic.of(1);
    const argument = this.vanishing('exp');
    return this.expand(0, this.precision, Infinity, (n) => exponentialSeries(argument, n));
  }

  /** The logarithm, where the constant term is 1 and the first. */
  ln(): SeriesValue {
    if (this.isZero()) throw new Undefined('ln 0');
    const first = this.leadingTerm;
    if (first === undefined) throw exhausted(`ln(${this.toString()})`);
    if (first.coefficient.sign() < 0) throw new Undefined(`ln(${this.toString()})`);
    if (first.exponent !== 0 || !first.coefficient.equals(1))
      throw new NotRepresentable(`ln(${this.toString()}) has no rational coefficients`);
    if (this.isConstant()) return this.arithmetic.of(0);
    return this.expand(0, this.precision, Infinity, (count) =>
      logarithmSeries(this.coefficients, count),
    );
  }

  /** The hyperbolic tangent, where the constant term is 0. */
  tanh(): SeriesValue {
    return this.odd('tanh', tangentSeries);
  }

  /** The sine, where the constant term is 0. */
  sin(): SeriesValue {
    return this.odd('sin', sineSeries);
  }

  /** The cosine, where the constant term is 0. */
  cos(): SeriesValue {
    if (this.isZero()) return this.arithmetic.of(1);
    const argument = this.vanishing('cos');
    // The cosine is even: what is not known of the argument enters times the argument.
    return this.expand(0, this.precision + this.start, Infinity, (n) => cosineSeries(argument, n));
  }

  /** Such as "1/2 + 3 t - t^2 + O(t^4)". */
  toString(): string {
    return formatSeries(this.start, this.coefficients, this.precision);
  }

  /** f(x) = x + O(x³), where the constant term is 0. */
  private odd(name: string, f: (argument: Coefficients, count: number) => Rational[]): SeriesValue {
    if (this.isZero()) return this;
    const argument = this.vanishing(name);
    return this.expand(this.start, this.precision, Infinity, (count) =>
      f(argument, this.start + count).slice(this.start),
    );
  }

  /** The coefficients from t⁰ on, where the constant term is known to be 0. */
  private vanishing(name: string): Coefficients {
    if (this.precision <= 0) throw exhausted(`${name}(${this.toString()})`);
    if (this.coefficients.length > 0 && this.start <= 0)
      throw new NotRepresentable(`${name}(${this.toString()}) has no rational coefficients`);
    if (this.coefficients.length === 0) return [];
    return [...Array<Rational>(this.start).fill(Rational.zero), ...this.coefficients];
  }

  /** Whether the value is exactly c·t^v. */
  private isMonomial(): boolean {
    return this.coefficients.length === 1 && this.precision === Infinity;
  }

  private choose(other: Operand, sign: 1 | -1): SeriesValue {
    const that = this.lift(other);
    const difference = this.minus(that);
    const first = difference.leadingTerm;
    if (first !== undefined) return first.coefficient.sign() === sign ? this : that;
    // Each of them is the other one up to O(t^N), which is what the difference is.
    return this.plus(difference);
  }

  private lift(operand: Operand): SeriesValue {
    return SeriesValue.lift(this.arithmetic, operand);
  }

  private expand(
    start: number,
    precision: number,
    length: number,
    coefficients: (count: number) => Coefficients,
  ): SeriesValue {
    return SeriesValue.expand(this.arithmetic, start, precision, length, coefficients);
  }
}

/** What is thrown where the known terms do not settle the result. */
export function exhausted(what: string): TooLarge {
  return new TooLarge(`precision exhausted: ${what}`);
}
