import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import {
  intervals,
  type IntervalArithmetic,
  type IntervalValue,
} from '../../src/arithmetic/interval.js';
import { subset } from '../../src/arithmetic/interval-relation.js';
import { Rational } from '../../src/arithmetic/number.js';

/** Every property of the intervals is run from this seed. */
export const SEED = 17880754;

/** decimal.js at 60 digits: an implementation that shares nothing with MPFR. */
export const Sixty = Decimal.clone({ precision: 60 });

/**
 * What the witness may be off by, relatively: its functions are rounded at the
 * 60th digit, with known errors of a few units there; 10^5 units are allowed.
 */
const WITNESS_ERROR = Rational.of('1e-55');

/** Fractions with small parts, the simple ones first, and some with long ones. */
export const rationals: fc.Arbitrary<Rational> = fc.oneof(
  fc.constantFrom('0', '1', '-1', '1/2', '-1/3', '1e-30', '-7e12').map((text) => Rational.of(text)),
  fc
    .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
    .map(([n, d]) => Rational.ratio(BigInt(n), BigInt(d))),
  fc
    .tuple(
      fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }),
      fc.bigInt({ min: 1n, max: 2n ** 200n }),
    )
    .map(([n, d]) => Rational.ratio(n, d)),
);

/** An interval from `low` to `high` and a member of it. */
export interface Box {
  readonly low: Rational;
  readonly high: Rational;
  readonly member: Rational;
}

/** Boxes of fractions; some are points. */
export const boxes: fc.Arbitrary<Box> = fc.tuple(rationals, rationals, rationals).map((ends) => {
  const [low, member, high] = [...ends].sort((a, b) => a.compare(b)) as [
    Rational,
    Rational,
    Rational,
  ];
  return { low, high, member };
});

/** The interval of a box. */
export function spanned(A: IntervalArithmetic, { low, high }: Box): IntervalValue {
  return A.between(low, high);
}

/** Whether the enclosure is compatible with what decimal.js says. */
export function agrees(value: IntervalValue, witness: Decimal): boolean {
  const w = Rational.of(witness.toString());
  const error = w.abs().times(WITNESS_ERROR);
  const lower = value.lowerRational();
  const upper = value.upperRational();
  return (
    lower !== undefined &&
    upper !== undefined &&
    lower.compare(w.plus(error)) <= 0 &&
    upper.compare(w.minus(error)) >= 0
  );
}

/** The fraction as a decimal of the witness. */
export function decimalOf(x: Rational): Decimal {
  return new Sixty(x.numerator.toString()).div(x.denominator.toString());
}

/**
 * The laws of a function of one number: at binary fractions, which are points
 * of the arithmetic, its enclosure agrees with the witness and is at most two
 * units in the last place wide, and on wider intervals it holds the enclosures
 * at their members.
 */
export function encloses(
  f: (x: IntervalValue) => IntervalValue,
  witness: (x: Decimal) => Decimal,
  { from, to }: { from: number; to: number },
): void {
  const A = intervals(128);
  const points = fc
    .integer({ min: from * 2 ** 20, max: to * 2 ** 20 })
    .map((n) => Rational.ratio(BigInt(n), 2n ** 20n));
  fc.assert(
    fc.property(points, points, points, (a, b, c) =>
      A.scope(() => {
        const [low, member, high] = [a, b, c].sort((p, q) => p.compare(q)) as [
          Rational,
          Rational,
          Rational,
        ];
        const at = f(A.of(member));
        const { lower, upper } = { lower: at.lowerRational(), upper: at.upperRational() };
        if (!lower || !upper) return false;
        const width = upper.minus(lower);
        const narrow =
          width
            .times(2n ** 126n)
            .compare(upper.abs().compare(lower.abs()) > 0 ? upper.abs() : lower.abs()) <= 0;
        return (
          narrow && agrees(at, witness(decimalOf(member))) && subset(at, f(A.between(low, high)))
        );
      }),
    ),
    { seed: SEED, numRuns: 100 },
  );
}
