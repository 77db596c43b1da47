import { describe, expect, test } from 'vitest';
import { setProduct, twoSum } from '../../../src/ensembles/enumerated/double-word.js';
import { double } from './by-definition.js';
import { uniform } from './hostile-problems.js';

describe('double words', () => {
  test('the sum of two doubles is exact', () => {
    expect(twoSum(1, 2 ** -80)).toEqual({ hi: 1, lo: 2 ** -80 });
    expect(twoSum(2 ** -80, -1)).toEqual({ hi: -1, lo: 2 ** -80 });
    expect(twoSum(0.1, 0.2)).toEqual({ hi: 0.1 + 0.2, lo: -(2 ** -55) });
  });

  test('products are within 2^-101 of the exact ones', () => {
    const u = uniform(1);
    const word = { hi: 0, lo: 0 };
    for (let i = 0; i < 500; i++) {
      const [a, b] = [1 + u(), 1 + u()];
      const [c, d] = [(u() - 0.5) * 2 ** -52, (u() - 0.5) * 2 ** -52];
      setProduct(word, a, c, b, d);
      const exact = double(a)
        .plus(double(c))
        .times(double(b).plus(double(d)));
      const error = double(word.hi).plus(double(word.lo)).minus(exact).abs();
      expect(error.upperRational()!.compare(exact.times(double(2 ** -101)).lowerRational()!)).toBe(
        -1,
      );
    }
  });
});
