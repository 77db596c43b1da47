import { expect, it } from 'vitest';
import { duration, grouped, quantity } from '../../src/reporting/quantity.js';

it('puts a noun in the plural but for one', () => {
  expect(quantity(0, 'case')).toBe('0 cases');
  expect(quantity(1, 'case')).toBe('1 case');
  expect(quantity(2, 'axis', 'axes')).toBe('2 axes');
});

it('groups digits by three from the right', () => {
  expect([7, 700, 7000, 1234567].map(grouped)).toEqual(['7', '700', '7,000', '1,234,567']);
});

it('writes durations by their size', () => {
  expect([0, 0.26, 9.94, 12.4, 59.7, 83.4].map(duration)).toEqual([
    '0.0 s',
    '0.3 s',
    '9.9 s',
    '12 s',
    '1 min 0 s',
    '1 min 23 s',
  ]);
});
