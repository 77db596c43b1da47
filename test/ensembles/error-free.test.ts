import { describe, expect, it } from 'vitest';
import {
  LARGEST_FACTOR,
  productError,
  SMALLEST_PRODUCT,
  sumError,
} from '../../src/ensembles/error-free.js';
import { exactly } from './certified/enumerated.js';
import { numbers } from './certified/generated.js';

const next = numbers(3);
const any = (): number => (2 * next() - 1) * 2 ** Math.floor(80 * next() - 40);

describe('the error of one operation', () => {
  it('completes a rounded sum and a rounded product to the exact ones', () => {
    for (let i = 0; i < 2000; i++) {
      const [a, b] = [any(), any()];
      const [s, p] = [a + b, a * b];
      expect(
        exactly(s)
          .plus(exactly(sumError(a, b, s)))
          .equals(exactly(a).plus(exactly(b))),
      ).toBe(true);
      expect(
        exactly(p)
          .plus(exactly(productError(a, b, p)))
          .equals(exactly(a).times(exactly(b))),
      ).toBe(true);
    }
  });

  it('is exact up to the largest factors and down to the smallest products', () => {
    for (const [a, b] of [
      [LARGEST_FACTOR, 1 / 3],
      [LARGEST_FACTOR / 3, LARGEST_FACTOR / 7],
      [Math.sqrt(SMALLEST_PRODUCT) * 1.1, Math.sqrt(SMALLEST_PRODUCT) * 1.3],
    ] as const) {
      const p = a * b;
      expect(
        exactly(p)
          .plus(exactly(productError(a, b, p)))
          .equals(exactly(a).times(exactly(b))),
      ).toBe(true);
    }
  });
});
