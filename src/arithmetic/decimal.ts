import type { Decimal } from 'decimal.js';
import type { Arithmetic, Operand, Value } from './arithmetic.js';
import { Undefined } from './errors.js';
import { literalOf } from './literal-of.js';
import { Rational, type Literal } from './number.js';
import {
  exponentialOf,
  powersOf,
  logarithmOf,
  precisionOf,
  rounded,
  sumOf,
  cosineOf,
  piTo,
  sineOf,
  tanhOf,
  type Precision,
} from './decimal-functions.js';

const LARGEST_PRECISION = 400;

/** Decimal floating-point numbers of a stated precision. */
export interface DecimalArithmetic extends Arithmetic {
  readonly name: 'decimal';
  /** The significant digits that every result is rounded to. */
  readonly digits: number;
  of(literal: Literal): DecimalValue;
}

/**
 * A decimal floating-point number of decimal.js, rounded to nearest after each
 * operation: an independent second opinion, not an enclosure.
 *
 * The last digit of a power, a logarithm, an exponential or a tanh may be one
 * off. `TooLarge` is thrown beyond 10^±10000.
 */
export class DecimalValue implements Value {
  /** @internal */
  constructor(
    readonly arithmetic: DecimalArithmetic,
    /** @internal */
    readonly precision: Precision,
    /** @internal */
    readonly decimal: Decimal,
  ) {}

  /** The decimal fraction that it is, exactly. */
  toRational(): Rational {
    const [significand = '', exponent = ''] = this.decimal.toExponential().split('e');
    const [whole = '', fraction = ''] = significand.split('.');
    const scale = Rational.of(10).toThe(Number(exponent) - fraction.length);
    return scale.times(BigInt(whole + fraction));
  }

  plus(other: Operand): DecimalValue {
    return this.with(this.decimal.plus(this.lift(other)));
  }

  minus(other: Operand): DecimalValue {
    return this.with(this.decimal.minus(this.lift(other)));
  }

  times(other: Operand): DecimalValue {
    return this.with(this.decimal.times(this.lift(other)));
  }

  over(other: Operand): DecimalValue {
    const divisor = this.lift(other);
    if (divisor.isZero()) throw new Undefined(`${this.toString()}/0`);
    return this.with(this.decimal.div(divisor));
  }

  negated(): DecimalValue {
    return this.with(this.decimal.neg());
  }

  abs(): DecimalValue {
    return this.with(this.decimal.abs());
  }

  max(other: Operand): DecimalValue {
    const that = this.lift(other);
    return this.decimal.gte(that) ? this : this.with(that);
  }

  min(other: Operand): DecimalValue {
    const that = this.lift(other);
    return this.decimal.lte(that) ? this : this.with(that);
  }

  power(exponent: Literal): DecimalValue {
    return this.with(powersOf(this.precision, [[this.decimal, Rational.of(exponent)]]));
  }

  exp(): DecimalValue {
    return this.with(exponentialOf(this.precision, this.decimal));
  }

  ln(): DecimalValue {
    if (this.decimal.lte(0)) throw new Undefined(`ln(${this.toString()})`);
    return this.with(new this.precision.Wide(this.decimal).ln());
  }

  tanh(): DecimalValue {
    return this.with(tanhOf(this.precision, this.decimal));
  }

  /** Throws TooLarge beyond 10^400, where π would be needed to more digits than are carried. */
  sin(): DecimalValue {
    return this.with(sineOf(this.precision, this.decimal));
  }

  /** Throws TooLarge as `sin` does. */
  cos(): DecimalValue {
    return this.with(cosineOf(this.precision, this.decimal));
  }

  toString(): string {
    return this.decimal.toString();
  }

  private lift(operand: Operand): Decimal {
    return decimalOf(this.arithmetic, this.precision, operand);
  }

  private with(result: Decimal): DecimalValue {
    return new DecimalValue(this.arithmetic, this.precision, rounded(this.precision, result));
  }
}

function decimalOf(A: DecimalArithmetic, { Rounded }: Precision, operand: Operand): Decimal {
  if (operand instanceof DecimalValue && operand.arithmetic === A) return operand.decimal;
  const { numerator, denominator } = literalOf(operand, 'decimal');
  return new Rounded(numerator.toString()).div(denominator.toString());
}

/**
 * Decimal floating-point arithmetic by decimal.js, with constructors of its own.
 * Literals are rounded once.
 *
 * @param digits significant digits, an integer from 5 to 400.
 * @throws RangeError if `digits` is anything else.
 */
export function decimals(digits: number): DecimalArithmetic {
  if (!Number.isInteger(digits) || digits < 5 || digits > LARGEST_PRECISION)
    throw new RangeError(
      `the digits of a decimal are an integer from 5 to ${LARGEST_PRECISION}, not ${digits}`,
    );
  const precision = precisionOf(digits);
  const lift = (operand: Operand): Decimal => decimalOf(A, precision, operand);
  const value = (x: Decimal): DecimalValue => new DecimalValue(A, precision, rounded(precision, x));
  const A: DecimalArithmetic = {
    name: 'decimal',
    digits,
    of: (literal) => value(lift(literal)),
    sum: (terms) => value(sumOf(precision, Array.from(terms, lift))),
    product(factors) {
      let product = A.of(1);
      for (const factor of factors) product = product.times(factor);
      return product;
    },
    powers: (factors) =>
      value(
        powersOf(
          precision,
          Array.from(factors, ([x, q]) => [lift(x), Rational.of(q)] as const),
        ),
      ),
    exponential(base, exponent) {
      const exact = Rational.of(base);
      if (exact.sign() <= 0) throw new RangeError(`the base ${exact} is not positive`);
      return value(exponentialOf(precision, logarithmOf(precision, exact).times(lift(exponent))));
    },
    pi: () => value(piTo(precision)),
  };
  return A;
}
