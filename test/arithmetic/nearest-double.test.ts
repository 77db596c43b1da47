import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestDouble } from '../../src/arithmetic/nearest-double.js';
import { Rational } from '../../src/arithmetic/number.js';

/** The exact value of a finite double. */
function exact(x: number): Rational {
  let exponent = 0;
  let significand = x;
  while (!Number.isInteger(significand)) {
    significand *= 2;
    exponent -= 1;
  }
  return Rational.of(BigInt(significand)).times(Rational.of(2).toThe(exponent));
}

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

/** The next double towards +∞. */
function above(x: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  view.setBigInt64(0, view.getBigInt64(0) + (x >= 0 ? 1n : -1n));
  return view.getFloat64(0);
}

describe('the double nearest to a rational', () => {
  test('is the double itself for every double', () => {
    fc.assert(
      fc.property(finite, (x) => {
        expect(nearestDouble(exact(x))).toBe(x === 0 ? 0 : x);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('is what the JavaScript parser makes of a decimal', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 25n), fc.integer({ min: -345, max: 300 }), (n, e) => {
        expect(nearestDouble(Rational.of(`${n}e${e}`))).toBe(Number(`${n}e${e}`));
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  test('rounds half way to even and anything past half way up, subnormal or not', () => {
    const start = fc.oneof(
      fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
      fc.double({ min: 0, max: 1e-307, noNaN: true }),
      fc.double({ min: 2 ** -1022, max: 2 ** -1018, noNaN: true }),
    );
    fc.assert(
      fc.property(start, (x) => {
        const next = above(x);
        const middle = exact(x).plus(exact(next)).over(2);
        const little = exact(next)
          .minus(exact(x))
          .over(10n ** 30n);
        expect(nearestDouble(middle.plus(little))).toBe(next);
        expect(nearestDouble(middle.minus(little))).toBe(x);
        const even = exact(x).over(exact(next).minus(exact(x))).numerator % 2n === 0n;
        expect(nearestDouble(middle)).toBe(even ? x : next);
        expect(nearestDouble(middle.negated())).toBe(-(even ? x : next));
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  test('overflows to an infinity and underflows to zero', () => {
    expect(nearestDouble(Rational.of('1e400'))).toBe(Infinity);
    expect(nearestDouble(Rational.of('-1e400'))).toBe(-Infinity);
    expect(nearestDouble(Rational.of('1e-400'))).toBe(0);
    const largest = exact(Number.MAX_VALUE);
    const half = Rational.of(2n ** 970n);
    expect(nearestDouble(largest.plus(half))).toBe(Infinity);
    expect(nearestDouble(largest.plus(half).minus(1))).toBe(Number.MAX_VALUE);
  });
});
