import type { Operand, Value } from './arithmetic.js';
import { NotRepresentable, TooLarge, Undefined } from './errors.js';
import { Rational, type Literal } from './number.js';
import { rationals, RationalValue } from './rational.js';
import { powerSeries, productSeries, type Coefficients } from './series-expansions.js';
import { exhausted, SeriesValue } from './series-value.js';
import type { SeriesArithmetic } from './series.js';

/** (1 + f₁t + …)^q, where the coefficients before `known` are known. */
interface UnitPower {
  readonly coefficients: Coefficients;
  readonly known: number;
  readonly exponent: Rational;
}

/**
 * ∏ xᵢ^{qᵢ}, from xᵢ = cᵢ t^{vᵢ} (1 + …): the product of the cᵢ^{qᵢ} has to be
 * rational and the sum of the vᵢqᵢ an integer, not each of them.
 */
export function productOfPowers(
  A: SeriesArithmetic,
  factors: Iterable<readonly [Operand, Literal]>,
): SeriesValue {
  let zero = false;
  const valuations: Rational[] = [];
  const constants: [Rational, Rational][] = [];
  const units: UnitPower[] = [];
  for (const [operand, literal] of factors) {
    const base = SeriesValue.lift(A, operand);
    const exponent = Rational.of(literal);
    if (exponent.sign() === 0) continue;
    if (base.isZero()) {
      if (exponent.sign() < 0) throw new Undefined(`0 to the power ${exponent}`);
      zero = true;
      continue;
    }
    const { coefficients, start, precision } = base;
    const [first] = coefficients;
    if (first === undefined && (exponent.sign() < 0 || !exponent.isInteger()))
      throw exhausted(`(${base.toString()}) to the power ${exponent}`);
    if (first !== undefined && first.sign() < 0 && !exponent.isInteger())
      throw new Undefined(`(${base.toString()}) to the power ${exponent}`);
    valuations.push(exponent.times(start));
    if (first !== undefined) constants.push([first, exponent]);
    const unit = first === undefined ? [] : coefficients.map((c) => c.over(first));
    if (unit.length !== 1 || precision !== Infinity)
      units.push({ coefficients: unit, known: precision - start, exponent });
  }
  if (zero) return A.of(0);
  const constant = exactOf(rationals.powers(constants));
  const start = integerExponent(Rational.sum(valuations));
  const known = units.reduce((least, unit) => Math.min(least, unit.known), Infinity);
  const length = 1 + units.reduce((sum, unit) => sum + degree(unit), 0);
  return SeriesValue.expand(A, start, start + known, length, (count) => {
    let product: Coefficients = [Rational.one];
    for (const { coefficients, exponent } of units)
      product = productSeries(product, powerSeries(coefficients, exponent, count), count);
    return product.slice(0, count).map((c) => c.times(constant));
  });
}

/** The degree of the power where it is a polynomial, else ∞. */
function degree({ coefficients, exponent }: UnitPower): number {
  return exponent.isInteger() && exponent.sign() > 0
    ? (coefficients.length - 1) * Number(exponent.numerator)
    : Infinity;
}

function exactOf(value: Value): Rational {
  if (value instanceof RationalValue) return value.exact;
  throw new TypeError(`${value.toString()} is no value of the rational arithmetic`);
}

function integerExponent(exponent: Rational): number {
  if (!exponent.isInteger()) throw new NotRepresentable(`t^(${exponent}) is no power series`);
  const integer = Number(exponent.numerator);
  if (!Number.isSafeInteger(integer)) throw new TooLarge(`a power series at t^${exponent}`);
  return integer;
}
