import { expect, it } from 'vitest';
import { comparisonSign, exactDifference, sideWithDecimal } from '../../src/reporting/sides.js';

it('has a sign for each comparison', () => {
  expect(
    ['equal', 'distinct', 'at-most', 'below', 'leading', 'order 3'].map(comparisonSign),
  ).toEqual(['=', '≠', '≤', '<', '~', '≈ (to order 3)']);
});

it('gives the name of a comparison that it has no sign for', () => {
  expect(comparisonSign('congruent')).toBe('congruent');
});

it('subtracts rational sides exactly', () => {
  const right = `1/${3n ** 50n}`;
  expect(exactDifference({ left: '1/3', right: '1/3', exact: true })).toBe('0');
  expect(exactDifference({ left: '0', right, exact: true })).toBe(`-${right}`);
});

it('has no difference of sides that are enclosed, or not rational', () => {
  expect(exactDifference({ left: '1', right: '2', exact: false })).toBeUndefined();
  expect(exactDifference({ left: '2^(1/2)', right: '2', exact: true })).toBeUndefined();
});

it('puts a decimal beside a side, unless it is the same', () => {
  expect(sideWithDecimal('1/4', '0.25')).toBe('1/4 ≈ 0.25');
  expect(sideWithDecimal('2', '2')).toBe('2');
  expect(sideWithDecimal('?', '')).toBe('?');
});
