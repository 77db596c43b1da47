import fc from 'fast-check';
import { Rational } from '../../../src/arithmetic/number.js';

const of = (n: number, d: number): Rational => Rational.ratio(BigInt(n), BigInt(d));

/** Rational numbers from −30 to 30, the edge cases often among them. */
export const operand: fc.Arbitrary<Rational> = fc.oneof(
  fc
    .constantFrom('0', '1', '-1', '1/2', '-1/2', '1/3', '0.1', '2', '-8')
    .map((x) => Rational.of(x)),
  fc
    .tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 1, max: 40 }))
    .map(([n, d]) => of(n, d)),
  fc
    .tuple(
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
      fc.integer({ min: 10 ** 8, max: 10 ** 9 }),
    )
    .map(([n, d]) => of(n, d)),
);

/** The same without 0. */
export const nonZero = operand.filter((x) => x.sign() !== 0);

/** The same above 0, and not below 10⁻⁹. */
export const positive = nonZero.map((x) => x.abs());

/** The largest of 1 and the sizes of the given numbers. */
export function scaleOf(...numbers: readonly Rational[]): Rational {
  return numbers
    .map((x) => x.abs())
    .reduce((largest, x) => (x.compare(largest) > 0 ? x : largest), Rational.one);
}
