import { expect, test } from 'vitest';
import { lcm } from '../../src/masks/lcm.js';

test('the least common multiple of two integers', () => {
  expect(lcm(4n, 6n)).toBe(12n);
  expect(lcm(7n, 7n)).toBe(7n);
  expect(lcm(1n, 10n ** 30n)).toBe(10n ** 30n);
});
