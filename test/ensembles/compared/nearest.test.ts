import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { nearest } from '../../../src/ensembles/compared/nearest.js';
import { exactly, wide } from '../../../src/ensembles/enumerated/exact-double.js';

/** A double as a fraction. */
function exact(x: number): Rational {
  return wide.scope(() => exactly(x).lowerRational()!);
}

test('the nearest double is off by no more than its radius, which is 0 for a double', () => {
  const numbers = fc.tuple(
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    fc.bigInt(1n, 10n ** 30n),
  );
  fc.assert(
    fc.property(numbers, ([n, d]) => {
      const x = Rational.ratio(n, d);
      const { value, radius } = nearest(x);
      expect(exact(value).minus(x).abs().compare(exact(radius))).toBeLessThanOrEqual(0);
    }),
  );
  expect(nearest(Rational.of('-3/1024'))).toEqual({ value: -3 / 1024, radius: 0 });
  expect(nearest(Rational.of('1/10')).radius).toBeGreaterThan(0);
  expect(nearest(Rational.of('1e-400'))).toMatchObject({ value: 0 });
  expect(nearest(Rational.of('1e-400')).radius).toBeGreaterThan(0);
});

test('what is beyond 2^200 is refused', () => {
  expect(() => nearest(Rational.of('1e61'))).toThrow(RangeError);
  expect(() => nearest(Rational.of('-1e400'))).toThrow(RangeError);
});
