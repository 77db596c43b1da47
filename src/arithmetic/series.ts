import type { Arithmetic, Operand, Value } from './arithmetic.js';
import { NotRepresentable } from './errors.js';
import { Rational, type Literal } from './number.js';
import { RationalValue } from './rational.js';
import { productOfPowers } from './series-powers.js';
import { SeriesValue } from './series-value.js';

export { SeriesValue, type Term } from './series-value.js';

const LARGEST_ORDER = 200;

/** Truncated power series in one small quantity t → 0+. */
export interface SeriesArithmetic extends Arithmetic {
  readonly name: 'series';
  /** What does not end keeps its terms up to t^order. */
  readonly order: number;
  /** t itself, exactly. */
  readonly small: SeriesValue;
  of(literal: Literal): SeriesValue;
  sum(terms: Iterable<Operand>): SeriesValue;
  product(factors: Iterable<Operand>): SeriesValue;
  powers(factors: Iterable<readonly [Operand, Literal]>): SeriesValue;
  exponential(base: Literal, exponent: Operand): SeriesValue;
}

/**
 * Truncated power series in one small quantity t → 0+, with exact rational
 * coefficients; what does not end keeps its terms up to t^order.
 *
 * @param order an integer from 0 to 200.
 * @throws RangeError if the order is anything else.
 */
export function series(order: number): SeriesArithmetic {
  if (!Number.isInteger(order) || order < 0 || order > LARGEST_ORDER)
    throw new RangeError(
      `the order of a series is an integer from 0 to ${LARGEST_ORDER}, not ${order}`,
    );
  const A: SeriesArithmetic = {
    name: 'series',
    order,
    get small() {
      return SeriesValue.expand(A, 1, Infinity, 1, () => [Rational.one]);
    },
    of: (literal) => SeriesValue.constant(A, Rational.of(literal)),
    sum: (terms) =>
      SeriesValue.sum(
        A,
        [...terms].map((term) => SeriesValue.lift(A, term)),
      ),
    product(factors) {
      let product = A.of(1);
      for (const factor of factors) product = product.times(factor);
      return product;
    },
    powers: (factors) => productOfPowers(A, factors),
    exponential(base, exponent) {
      const exact = Rational.of(base);
      if (exact.sign() <= 0)
        throw new RangeError(`the base of an exponential, ${exact}, is not positive`);
      if (exact.equals(1)) return A.of(1);
      const x = SeriesValue.lift(A, exponent);
      if (!x.isConstant())
        throw new NotRepresentable(
          `${exact} to the power ${x.toString()} has no rational coefficients`,
        );
      return A.of(new RationalValue(exact).power(x.coefficient(0)).exact);
    },
    pi() {
      throw new NotRepresentable('π is not rational');
    },
  };
  return A;
}

/**
 * The small quantity t of a series arithmetic.
 *
 * @throws NotRepresentable in any other arithmetic.
 */
export function smallQuantity(A: Arithmetic): Value {
  if (A.name !== 'series')
    throw new NotRepresentable(`there is no small quantity in ${A.name} arithmetic`);
  return (A as SeriesArithmetic).small;
}
