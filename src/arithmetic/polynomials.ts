import type { Operand, Value } from './arithmetic.js';
import { NotRepresentable } from './errors.js';
import { Rational } from './number.js';
import { constant, indeterminate, polynomialText } from './polynomial.js';
import { PolynomialValue, type Indeterminates } from './polynomial-value.js';
import { rationals } from './rational.js';

/** Fractions of polynomials over ℚ in named indeterminates. */
export interface PolynomialArithmetic extends Indeterminates {
  /** The indeterminate of this name; the same one whenever it is asked for. */
  readonly indeterminate: (name: string) => PolynomialValue;
  readonly lift: (operand: Operand) => PolynomialValue;
  /** Values that were taken for the probabilities of gates. */
  readonly probabilities: Value[];
}

/**
 * A new *polynomial* arithmetic: an equality in it holds for all values of the
 * indeterminates for which both sides are defined. What is no fraction of
 * polynomials throws `NotRepresentable`.
 */
export function polynomials(): PolynomialArithmetic {
  const names: string[] = [];
  const places = new Map<string, number>();
  const A: PolynomialArithmetic = {
    name: 'polynomial',
    probabilities: [],
    indeterminate(name) {
      let place = places.get(name);
      if (place === undefined) {
        place = names.length;
        const p = indeterminate(place);
        names.push(name);
        places.set(name, place);
        return PolynomialValue.of(A, p);
      }
      return PolynomialValue.of(A, indeterminate(place));
    },
    lift: (operand) => PolynomialValue.lift(A, operand),
    nameOf: (place) => names[place] ?? `x${place}`,
    textOf: (p) => polynomialText(p, A.nameOf),
    of: (literal) => PolynomialValue.lift(A, Rational.of(literal)),
    sum: (terms) =>
      PolynomialValue.sum(
        A,
        Array.from(terms, (term) => PolynomialValue.lift(A, term)),
      ),
    product(factors) {
      let product = PolynomialValue.of(A, constant(Rational.one));
      for (const factor of factors) product = product.times(factor);
      return product;
    },
    powers(factors) {
      const all = Array.from(
        factors,
        ([x, q]) => [PolynomialValue.lift(A, x), Rational.of(q)] as const,
      );
      return A.product(all.map(([x, q]) => x.power(q)));
    },
    exponential(base, exponent) {
      const x = PolynomialValue.lift(A, exponent).constant;
      if (x === undefined)
        throw new NotRepresentable('an exponential is no fraction of polynomials');
      return A.of(rationals.exponential(base, x).toString());
    },
    pi() {
      throw new NotRepresentable('π is no fraction of polynomials');
    },
  };
  return A;
}
