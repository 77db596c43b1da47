import { describe, expect, it } from 'vitest';
import {
  LARGEST_COUNT,
  productCount,
  sumOfLargest,
} from '../../../src/claims/domains/finiteness.js';

describe('the count of a product', () => {
  it('is the product of the counts, where all are finite and it is small', () => {
    expect(productCount([3, 2])).toBe(6);
    expect(productCount([])).toBe(1);
    expect(productCount([3, undefined])).toBeUndefined();
    expect(productCount([LARGEST_COUNT, 2])).toBeUndefined();
    expect(productCount([LARGEST_COUNT, 1])).toBe(LARGEST_COUNT);
  });
});

describe('the largest cost of a product', () => {
  it('is the sum, where all are bounded', () => {
    expect(sumOfLargest([3, 2])).toBe(5);
    expect(sumOfLargest([3, undefined])).toBeUndefined();
  });
});
