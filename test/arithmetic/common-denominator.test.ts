import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitLength } from '../../src/arithmetic/bit-length.js';
import { hasShortPower, haveShortSum } from '../../src/arithmetic/common-denominator.js';
import { Rational } from '../../src/arithmetic/number.js';

const of = (...literals: readonly (string | number)[]): Rational[] =>
  literals.map((x) => Rational.of(x));

const power = (base: number, k: number): Rational => Rational.of(base).toThe(k);

describe('numbers have a short sum', () => {
  test('where they are few and short', () => {
    expect(haveShortSum([], 64)).toBe(true);
    expect(haveShortSum(of('1/3', '-2/7', 5), 192)).toBe(true);
  });

  test('where their denominators have a short common one, however many they are', () => {
    const tenths = Array.from({ length: 1000 }, (_, i) => Rational.of(`${i}/1000`));
    expect(haveShortSum(tenths, 64)).toBe(true);
    expect(haveShortSum([power(2, -60), power(2, -63), power(2, -40)], 64)).toBe(true);
  });

  test('not where the common denominator is long, though each is short', () => {
    // The least common multiple of 1, …, 100 has 131 bits (the logarithm of it is ψ(100) = 94.05).
    const harmonic = Array.from({ length: 100 }, (_, i) => Rational.of(`1/${i + 1}`));
    expect(haveShortSum(harmonic, 136)).toBe(true);
    expect(haveShortSum(harmonic, 135)).toBe(false);
  });

  test('not where one numerator or denominator is long, of either sign', () => {
    expect(haveShortSum([power(2, 64)], 64)).toBe(false);
    expect(haveShortSum([power(2, 64).negated()], 64)).toBe(false);
    expect(haveShortSum([power(2, -64)], 64)).toBe(false);
    expect(haveShortSum([power(2, 64).minus(1), power(2, -63)], 64)).toBe(true);
  });

  test('exactly where the common denominator and the numerators say so', () => {
    const number = fc
      .tuple(fc.bigInt(-(2n ** 90n), 2n ** 90n), fc.bigInt(1n, 2n ** 40n))
      .map(([n, d]) => Rational.ratio(n, d));
    const seen = { short: 0, long: 0 };
    fc.assert(
      fc.property(
        fc.array(number, { maxLength: 5 }),
        fc.integer({ min: 64, max: 200 }),
        (xs, b) => {
          fc.pre(xs.length * 64 > b);
          let common = 1n;
          while (xs.some((x) => common % x.denominator !== 0n))
            for (const { denominator } of xs)
              if (common % denominator !== 0n)
                common = Rational.ratio(common, denominator).numerator * denominator;
          const longest = Math.max(bitLength(common), ...xs.map((x) => bitLength(x.numerator)));
          seen[longest <= b ? 'short' : 'long']++;
          expect(haveShortSum(xs, b)).toBe(longest <= b);
        },
      ),
      { seed: 3, numRuns: 300 },
    );
    expect(seen.short).toBeGreaterThan(30);
    expect(seen.long).toBeGreaterThan(30);
  });
});

test.each<[string, string, number, boolean]>([
  ['2', '32', 64, true],
  ['2', '33', 64, false],
  ['2', '-33', 64, false],
  ['1/1000', '6', 64, true],
  ['1/1000', '7', 64, false],
  ['3', '65/2', 64, false],
  ['3', '1e9999', 64, false],
])('whether %s to the power %s is short at %i bits is %s', (base, exponent, bits, short) => {
  expect(hasShortPower(Rational.of(base), Rational.of(exponent), bits)).toBe(short);
});
