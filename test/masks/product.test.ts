import { describe, expect, test } from 'vitest';
import { independent } from '../../src/masks/independent.js';
import { oneOfK } from '../../src/masks/one-of-k.js';
import { product } from '../../src/masks/product.js';
import { tied } from '../../src/masks/tied.js';
import { flaws, shown } from './laws.js';

describe('the product of laws', () => {
  test('puts their gates side by side and multiplies their weights', () => {
    expect(shown(product([oneOfK(['1/3', '2/3']), independent(['1/2'])]))).toEqual([
      '100 1/6',
      '101 1/6',
      '010 1/3',
      '011 1/3',
    ]);
  });

  test('covaries within a law and not across laws', () => {
    const law = product([tied([0, 1, 0], ['1/2', '1/3']), oneOfK(['1/4', '3/4'])]);
    expect(flaws(law)).toEqual([]);
    expect(law.covariance(3, 4).toString()).toBe('-3/16');
    expect(law.covariance(0, 3).toString()).toBe('0');
  });

  test('of no laws is the law of the empty mask', () => {
    expect(shown(product([]))).toEqual([' 1']);
  });
});

test('a product of laws says that it is one', () => {
  expect(product([]).kind).toBe('product');
});
