import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Bound } from '../../src/arithmetic/mpfr-bound.js';
import {
  compareRational,
  encloseRational,
  integerPointer,
  isSmall,
  readInteger,
  setRational,
} from '../../src/arithmetic/mpfr-integer.js';
import { DOWN, register, UP } from '../../src/arithmetic/mpfr.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals, SEED } from './interval-witness.js';

it('carries integers of any size through an mpz unchanged', () => {
  for (const value of [0n, 1n, -1n, 2n ** 31n, -(2n ** 31n), 2n ** 33n, -(10n ** 5000n)])
    expect(readInteger(integerPointer(value))).toBe(value);
});

it('calls small only what fits into 31 bits', () => {
  expect([2n ** 31n - 1n, 2n ** 31n, -(2n ** 31n) + 1n, -(2n ** 31n)].map(isSmall)).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

it('sets integers around 2^31, 2^32 and 2^33 exactly, where the binding wraps', () => {
  const x = register(80);
  for (const shift of [30n, 31n, 32n, 33n, 53n, 64n])
    for (const offset of [-1n, 0n, 1n])
      for (const sign of [1n, -1n]) {
        const value = Rational.of(sign * (2n ** shift + offset));
        setRational(x, value, DOWN);
        expect(Bound.read(x).toRational()?.toString()).toBe(value.toString());
      }
});

it('divides by denominators around 2^31 and 2^33 on the right side', () => {
  const [lower, upper] = [register(40), register(40)];
  for (const shift of [30n, 31n, 32n, 33n, 70n])
    for (const offset of [-1n, 1n]) {
      const value = Rational.ratio(-3n, 2n ** shift + offset);
      encloseRational(lower, upper, value);
      expect(Bound.read(lower).toRational()?.compare(value)).toBe(-1);
      expect(Bound.read(upper).toRational()?.compare(value)).toBe(1);
    }
});

it('encloses a fraction between neighbours, or in a point where it is representable', () => {
  const [lower, upper] = [register(53), register(53)];
  fc.assert(
    fc.property(rationals, (value) => {
      setRational(lower, value, DOWN);
      setRational(upper, value, UP);
      const [low, high] = [Bound.read(lower).toRational(), Bound.read(upper).toRational()];
      if (!low || !high) return false;
      const width = high.minus(low);
      return (
        low.compare(value) <= 0 &&
        value.compare(high) <= 0 &&
        (low.equals(high) || !(low.equals(value) || high.equals(value))) &&
        width.times(2n ** 52n).compare(value.abs()) <= 0
      );
    }),
    { seed: SEED },
  );
});

it('compares a number of MPFR with a fraction exactly', () => {
  const x = register(10);
  setRational(x, Rational.of('1/2'), DOWN);
  expect(compareRational(x, Rational.of('1/2'))).toBe(0);
  expect(compareRational(x, Rational.of('1/2').plus('1e-300'))).toBeLessThan(0);
  expect(compareRational(x, Rational.of('1/2').minus('1e-300'))).toBeGreaterThan(0);
});
