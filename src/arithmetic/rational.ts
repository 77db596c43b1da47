import type { Arithmetic, Operand, Value } from './arithmetic.js';
import { coprimeFactors, type Factor } from './coprime.js';
import { NotRepresentable, TooLarge, Undefined } from './errors.js';
import { literalOf } from './literal-of.js';
import { LARGEST_POWER_BITS, Rational, type Literal } from './number.js';
import { bitLength } from './bit-length.js';
import { exactRoot } from './root.js';

/** An exact rational number as a value of the *rational* arithmetic. */
export class RationalValue implements Value {
  constructor(readonly exact: Rational) {}

  get arithmetic(): Arithmetic {
    return rationals;
  }

  plus(other: Operand): RationalValue {
    return new RationalValue(this.exact.plus(exactOf(other)));
  }

  minus(other: Operand): RationalValue {
    return new RationalValue(this.exact.minus(exactOf(other)));
  }

  times(other: Operand): RationalValue {
    return new RationalValue(this.exact.times(exactOf(other)));
  }

  over(other: Operand): RationalValue {
    const divisor = exactOf(other);
    if (divisor.sign() === 0) throw new Undefined('a division by 0');
    return new RationalValue(this.exact.over(divisor));
  }

  negated(): RationalValue {
    return new RationalValue(this.exact.negated());
  }

  abs(): RationalValue {
    return new RationalValue(this.exact.abs());
  }

  max(other: Operand): RationalValue {
    const o = exactOf(other);
    return this.exact.compare(o) >= 0 ? this : new RationalValue(o);
  }

  min(other: Operand): RationalValue {
    const o = exactOf(other);
    return this.exact.compare(o) <= 0 ? this : new RationalValue(o);
  }

  power(exponent: Literal): RationalValue {
    return new RationalValue(productOfPowers([[this.exact, Rational.of(exponent)]]));
  }

  exp(): RationalValue {
    return this.onlyAt(0, 1, 'exp');
  }

  ln(): RationalValue {
    if (this.exact.sign() <= 0) throw new Undefined(`ln(${this.exact})`);
    return this.onlyAt(1, 0, 'ln');
  }

  tanh(): RationalValue {
    return this.onlyAt(0, 0, 'tanh');
  }

  sin(): RationalValue {
    return this.onlyAt(0, 0, 'sin');
  }

  cos(): RationalValue {
    return this.onlyAt(0, 1, 'cos');
  }

  toString(): string {
    return this.exact.toString();
  }

  /** The one rational argument at which the function is rational, by Lindemann and Weierstrass. */
  private onlyAt(argument: number, result: number, name: string): RationalValue {
    if (!this.exact.equals(argument))
      throw new NotRepresentable(`${name}(${this.exact}) is not rational`);
    return new RationalValue(Rational.of(result));
  }
}

/** Exact rational numbers: what leaves ℚ throws `NotRepresentable`, nothing is rounded. */
export const rationals: Arithmetic = {
  name: 'rational',

  of: (literal) => new RationalValue(Rational.of(literal)),

  sum: (terms) => new RationalValue(Rational.sum(Array.from(terms, exactOf))),

  product(factors) {
    let product = Rational.one;
    for (const factor of factors) product = product.times(exactOf(factor));
    return new RationalValue(product);
  },

  powers: (factors) =>
    new RationalValue(
      productOfPowers(Array.from(factors, ([x, q]) => [exactOf(x), Rational.of(q)] as const)),
    ),

  exponential(base, exponent) {
    const positive = Rational.of(base);
    if (positive.sign() <= 0) throw new RangeError(`the base ${positive} is not positive`);
    return new RationalValue(productOfPowers([[positive, exactOf(exponent)]]));
  },

  pi() {
    throw new NotRepresentable('π is not rational');
  },
};

function exactOf(operand: Operand): Rational {
  return operand instanceof RationalValue ? operand.exact : literalOf(operand, 'rational');
}

/** ∏ xᵢ^qᵢ, decided without writing out a power that cancels or is no integer. */
function productOfPowers(factors: readonly (readonly [Rational, Rational])[]): Rational {
  let zero = false;
  let negative = false;
  const integers: Factor<Rational>[] = [];
  for (const [x, q] of factors) {
    if (q.sign() === 0) continue;
    if (x.sign() === 0) {
      if (q.sign() < 0) throw new Undefined(`0 to the power ${q}`);
      zero = true;
      continue;
    }
    if (x.sign() < 0) {
      if (!q.isInteger()) throw new Undefined(`${x} to the power ${q}`);
      if (q.numerator % 2n !== 0n) negative = !negative;
    }
    integers.push([x.abs().numerator, q], [x.denominator, q.negated()]);
  }
  if (zero) return Rational.zero;
  const [only] = factors;
  if (factors.length === 1 && only![1].isInteger()) return only![0].toThe(only![1].numerator);
  const magnitude = product(coprimeFactors(integers, EXPONENTS).map(integerPower));
  return negative ? magnitude.negated() : magnitude;
}

const EXPONENTS = {
  plus: (a: Rational, b: Rational) => a.plus(b),
  times: (a: Rational, count: number) => (count === 1 ? a : a.times(count)),
};

/**
 * b^(u/v) in lowest terms as an integer base with an integer exponent. Over
 * pairwise coprime bases a product of powers is rational only if each of its
 * factors is, and b^(u/v) only if b is the v-th power of an integer.
 */
function integerPower([b, q]: Factor<Rational>): readonly [bigint, bigint] {
  if (q.isInteger()) return [b, q.numerator];
  const root = exactRoot(b, Number(q.denominator));
  if (root === undefined) throw new NotRepresentable(`${b}^(${q}) is not rational`);
  return [root, q.numerator];
}

function product(powers: readonly (readonly [bigint, bigint])[]): Rational {
  const bits = [0, 0] as [number, number];
  for (const [b, k] of powers) bits[k < 0n ? 1 : 0] += Math.abs(Number(k)) * (bitLength(b) - 1);
  if (Math.max(...bits) > LARGEST_POWER_BITS)
    throw new TooLarge(`a power would have more than ${LARGEST_POWER_BITS} binary digits`);
  let numerator = 1n;
  let denominator = 1n;
  for (const [b, k] of powers)
    if (k >= 0n) numerator *= b ** k;
    else denominator *= b ** -k;
  return Rational.ratio(numerator, denominator);
}
