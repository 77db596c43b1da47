import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TooLarge } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { independent } from '../../src/masks/independent.js';
import { oneOfK } from '../../src/masks/one-of-k.js';
import { product } from '../../src/masks/product.js';
import { maskSums } from '../../src/masks/split-values.js';
import { sumDistribution } from '../../src/masks/sum-distribution.js';

const exact = fc
  .tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .map(([n, d]) => Rational.ratio(BigInt(n), BigInt(d)));

describe('the distribution of a sum over the masks', () => {
  test('adds up the weights of the masks with the same sum', () => {
    fc.assert(
      fc.property(exact, fc.array(exact, { minLength: 6, maxLength: 6 }), (b, a) => {
        const law = product([independent(['1/2', '1/3', 0]), oneOfK(['1/2', '1/3', '1/6'])]);
        const direct = new Map<string, Rational>();
        for (const { value, numerator } of maskSums(rationals, law, b, a)) {
          const weight = Rational.ratio(numerator, law.denominator);
          const key = value.toString();
          direct.set(key, (direct.get(key) ?? Rational.zero).plus(weight));
        }
        const merged = sumDistribution(law, b, a);
        expect(
          new Map(merged.map(({ sum, weight }) => [sum.toString(), weight.toString()])),
        ).toEqual(new Map(Array.from(direct, ([key, weight]) => [key, weight.toString()])));
        expect(merged).toHaveLength(direct.size);
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  test('keeps few sums of many masks with integer coefficients', () => {
    const law = independent(new Array<string>(100).fill('1/2'));
    const sums = sumDistribution(law, 0, new Array<number>(100).fill(1));
    expect(sums).toHaveLength(101);
    // C(100, 50) / 2^100
    expect(sums.find(({ sum }) => sum.equals(50))?.weight.toNumber()).toBeCloseTo(0.0795892, 6);
    expect(Rational.sum(sums.map(({ weight }) => weight)).toString()).toBe('1');
  });

  test('refuses to keep more sums than it may', () => {
    const powers = Array.from({ length: 12 }, (_, j) => 2n ** BigInt(j));
    const law = independent(powers.map(() => '1/2'));
    expect(sumDistribution(law, 0, powers, 4096)).toHaveLength(4096);
    expect(() => sumDistribution(law, 0, powers, 4095)).toThrow(TooLarge);
  });

  test('refuses another number of coefficients than gates', () => {
    expect(() => sumDistribution(independent(['1/2']), 0, [])).toThrow(RangeError);
  });
});

test.each([1, 2, 3])('weights add up where %i gates in one or more blocks share a sum', (gates) => {
  const fair = sumDistribution(
    independent(new Array<string>(gates).fill('1/2')),
    0,
    new Array<number>(gates).fill(1),
  );
  const binomial = [
    ['1/2', '1/2'],
    ['1/4', '1/2', '1/4'],
    ['1/8', '3/8', '3/8', '1/8'],
  ];
  expect(fair.map(({ weight }) => weight.toString())).toEqual(binomial[gates - 1]);
  const chosen = sumDistribution(oneOfK(['1/2', '1/3', '1/6']), 0, [1, 1, 2]);
  expect(chosen.map(({ sum, weight }) => `${sum} ${weight}`)).toEqual(['1 5/6', '2 1/6']);
});

test('the errors of a distribution of sums give both numbers', () => {
  expect(() => sumDistribution(independent(['1/2']), 0, [1, 2])).toThrow(
    '2 coefficients for the 1 gates of the law',
  );
  expect(() => sumDistribution(independent(['1/2']), 0, [1], 1)).toThrow(
    'more than 1 different sums',
  );
});
