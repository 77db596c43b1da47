import type { Arithmetic, Operand, Value } from './arithmetic.js';
import { NotRepresentable, Undefined } from './errors.js';
import { literalOf } from './literal-of.js';
import { nearestDouble } from './nearest-double.js';
import { Rational, type Literal } from './number.js';

/**
 * An IEEE 754 double, for search only: no verdict rests on it.
 *
 * Results round as JavaScript's do, overflow gives an infinity and underflow a
 * zero; so `Undefined` here means that the rounded operands have no result.
 * What an infinity has made indeterminate (∞ − ∞, ∞/∞) is NotRepresentable.
 */
export class DoubleValue implements Value {
  /** @throws NotRepresentable if it is NaN. */
  constructor(readonly number: number) {
    if (Number.isNaN(number)) throw new NotRepresentable('lost by overflow: ∞ − ∞, ∞/∞ or 0·∞');
  }

  get arithmetic(): Arithmetic {
    return doubles;
  }

  plus(other: Operand): DoubleValue {
    return new DoubleValue(this.number + double(other));
  }

  minus(other: Operand): DoubleValue {
    return new DoubleValue(this.number - double(other));
  }

  times(other: Operand): DoubleValue {
    return new DoubleValue(this.number * double(other));
  }

  over(other: Operand): DoubleValue {
    const divisor = double(other);
    if (divisor === 0) throw new Undefined(`${this.number}/0`);
    return new DoubleValue(this.number / divisor);
  }

  negated(): DoubleValue {
    return new DoubleValue(-this.number);
  }

  abs(): DoubleValue {
    return new DoubleValue(Math.abs(this.number));
  }

  max(other: Operand): DoubleValue {
    return new DoubleValue(Math.max(this.number, double(other)));
  }

  min(other: Operand): DoubleValue {
    return new DoubleValue(Math.min(this.number, double(other)));
  }

  power(exponent: Literal): DoubleValue {
    return new DoubleValue(power(this.number, Rational.of(exponent)));
  }

  exp(): DoubleValue {
    return new DoubleValue(Math.exp(this.number));
  }

  ln(): DoubleValue {
    if (this.number <= 0) throw new Undefined(`ln(${this.number})`);
    return new DoubleValue(Math.log(this.number));
  }

  tanh(): DoubleValue {
    return new DoubleValue(Math.tanh(this.number));
  }

  sin(): DoubleValue {
    return new DoubleValue(Math.sin(this.number));
  }

  cos(): DoubleValue {
    return new DoubleValue(Math.cos(this.number));
  }

  toString(): string {
    return String(this.number);
  }
}

function double(operand: Operand): number {
  return operand instanceof DoubleValue
    ? operand.number
    : nearestDouble(literalOf(operand, 'double'));
}

function power(base: number, exponent: Rational): number {
  const sign = exponent.sign();
  if (sign === 0) return 1;
  if (base === 0) {
    if (sign < 0) throw new Undefined(`0 to the power ${exponent}`);
    return 0;
  }
  if (base > 0) return base ** nearestDouble(exponent);
  if (!exponent.isInteger()) throw new Undefined(`${base} to the power ${exponent}`);
  const magnitude = (-base) ** nearestDouble(exponent);
  return exponent.numerator % 2n === 0n ? magnitude : -magnitude;
}

/**
 * Neumaier's compensated sum: what each addition rounds off is added up by
 * itself. Zeitschrift für angewandte Mathematik und Mechanik 54 (1974), 39–51.
 */
function compensatedSum(terms: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const term of terms) {
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  // Past an overflow the compensation is NaN, and the sum itself says what there is to say.
  return Number.isFinite(sum) ? sum + lost : sum;
}

function* each(operands: Iterable<Operand>): Iterable<number> {
  for (const operand of operands) yield double(operand);
}

/** Doubles, for search: fast, and without any guarantee. */
export const doubles: Arithmetic = {
  name: 'double',
  of: (literal) => new DoubleValue(nearestDouble(Rational.of(literal))),
  sum: (terms) => new DoubleValue(compensatedSum(each(terms))),
  product(factors) {
    let product = 1;
    for (const factor of each(factors)) product *= factor;
    return new DoubleValue(product);
  },
  powers(factors) {
    let product = 1;
    for (const [base, exponent] of factors) product *= power(double(base), Rational.of(exponent));
    return new DoubleValue(product);
  },
  exponential(base, exponent) {
    const exact = Rational.of(base);
    if (exact.sign() <= 0)
      throw new RangeError(`the base of an exponential, ${exact}, is not positive`);
    return new DoubleValue(nearestDouble(exact) ** double(exponent));
  },
  pi: () => new DoubleValue(Math.PI),
};
