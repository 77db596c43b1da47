import { describe, expect, test } from 'vitest';
import { parity } from '../../src/masks/parity.js';
import { flaws, shown } from './laws.js';

describe('the parity law', () => {
  test('has the masks of even sum, equally weighted', () => {
    expect(shown(parity(3))).toEqual(['000 1/4', '011 1/4', '101 1/4', '110 1/4']);
  });

  test('has fair gates without covariance', () => {
    const law = parity(5);
    expect(flaws(law)).toEqual([]);
    expect(law.covariance(0, 4).toString()).toBe('0');
    expect(law.inclusion.map(String)).toEqual(new Array(5).fill('1/2'));
  });

  test('takes 3 to 20 gates', () => {
    expect(() => parity(2)).toThrow(RangeError);
    expect(() => parity(21)).toThrow(RangeError);
  });
});

test('the parity law is pairwise independent, and its errors say how many gates it has', () => {
  expect(parity(3).kind).toBe('pairwise');
  expect(() => parity(2)).toThrow('the parity law has 3 to 20 gates, not 2');
});
