import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubles } from '../../src/arithmetic/double.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { independent } from '../../src/masks/independent.js';
import type { MaskLaw } from '../../src/masks/law.js';
import { oneOfK } from '../../src/masks/one-of-k.js';
import { product } from '../../src/masks/product.js';
import { maskProducts, maskSums } from '../../src/masks/split-values.js';
import { tied } from '../../src/masks/tied.js';

const exact = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 5 }))
  .map(([n, d]) => Rational.ratio(BigInt(n), BigInt(d)));
const law: MaskLaw = product([
  tied([0, 1, 0], ['1/2', '1/3']),
  oneOfK(['1/4', '1/4', '1/2']),
  independent(['2/5', 1]),
]);
const coefficients = fc.array(exact, { minLength: 8, maxLength: 8 });

describe('the values of a linear functional over the masks', () => {
  test('are b + Σ δ a with the weights of the masks, in their order', () => {
    fc.assert(
      fc.property(exact, coefficients, (b, a) => {
        const direct = Array.from(law.masks(), ({ mask, numerator }) => {
          const kept = a.filter((_, j) => mask[j] === 1);
          return [Rational.sum([b, ...kept]).toString(), numerator];
        });
        const split = Array.from(maskSums(rationals, law, b, a), (x) => [
          x.value.toString(),
          x.numerator,
        ]);
        expect(split).toEqual(direct);
      }),
      { seed: 2, numRuns: 40 },
    );
  });

  test('come in shards', () => {
    const a = Array.from({ length: 8 }, (_, j) => j);
    const all = Array.from(maskSums(rationals, law, 0, a), (x) => x.value.toString());
    const parts = [0, 1, 2].flatMap((index) =>
      Array.from(maskSums(rationals, law, 0, a, { index, of: 3 }), (x) => x.value.toString()),
    );
    expect(parts).toEqual(all);
  });

  test('are refused for another number of coefficients than gates', () => {
    expect(() => maskSums(rationals, law, 0, [1])).toThrow('1 values for the 8 gates of the law');
  });
});

describe('products over the masks', () => {
  test('multiply the factors of the gates that are 1', () => {
    const two = independent(['1/2', '1/2']);
    const values = Array.from(maskProducts(rationals, two, 5, [2, '1/3']), (x) =>
      x.value.toString(),
    );
    expect(values).toEqual(['5', '5/3', '10', '10/3']);
  });

  test('of exponentials enclose the exponentials of the sums', () => {
    const A = intervals(64);
    A.scope(() => {
      const a = ['1/2', '-3/4', 2, '1/3', -1, '1/7', '5/2', '-1/9'];
      const sums = [...maskSums(A, law, '1/5', a)];
      const factors = a.map((x) => A.of(x).exp());
      const products = [...maskProducts(A, law, A.of('1/5').exp(), factors)];
      expect(products).toHaveLength(law.size);
      for (const [i, { value }] of products.entries()) {
        const difference = A.operand(sums[i]!.value.exp().minus(value));
        expect(difference.contains(0)).toBe(true);
        expect(difference.upperRational()!.toNumber()).toBeLessThan(1e-15);
      }
    });
  });

  test('run in doubles', () => {
    const [last] = [...maskProducts(doubles, independent([1, 1]), 3, ['1/2', '1/4'])];
    expect(last?.value.toString()).toBe('0.375');
  });
});
