import { expect, it } from 'vitest';
import { seededUniform } from '../../../src/ensembles/certified/seeded-uniform.js';

it('numbers are multiples of 2^-53 in [0, 1), the same for the same seed', () => {
  const [one, two, other] = [seededUniform(5), seededUniform(5), seededUniform(6)];
  const drawn = Array.from({ length: 1000 }, one);
  expect(Array.from({ length: 1000 }, two)).toEqual(drawn);
  expect(other()).not.toBe(drawn[0]);
  for (const x of drawn) {
    expect(x >= 0 && x < 1).toBe(true);
    expect(Number.isInteger(x * 2 ** 53)).toBe(true);
  }
  expect(drawn.reduce((sum, x) => sum + x, 0) / 1000).toBeCloseTo(0.5, 1);
});
