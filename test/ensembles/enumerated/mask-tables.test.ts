import { expect, test } from 'vitest';
import {
  exponentialsOfMasks,
  gateProbabilities,
  weightsOfMasks,
} from '../../../src/ensembles/enumerated/mask-tables.js';
import { relativeLogits } from '../../../src/ensembles/enumerated/relative-logits.js';
import { NO_GATE } from '../../../src/ensembles/enumerated/split.js';

const logits = relativeLogits({
  weights: [
    [0, 0],
    [1, 2],
    [-1, 0.5],
  ],
  inclusion: [0.5, 0.25],
});

test('exponentials of all masks are those of their sums', () => {
  const table = exponentialsOfMasks(logits, [1, NO_GATE, 0]);
  expect(logits.others).toEqual([0, 2]);
  for (const [y, omega] of [
    [-1, -2],
    [-2, -1.5],
  ].entries())
    for (let mask = 0; mask < 8; mask++) {
      const sum = (mask & 1 ? omega[1]! : 0) + (mask & 4 ? omega[0]! : 0);
      expect(Math.abs(table.toNumber(8 * y + mask) / Math.exp(sum) - 1)).toBeLessThan(1e-15);
    }
});

test('1 − p is exact', () => {
  const table = gateProbabilities([1e-20]);
  expect([table.hi[1], table.lo[1]]).toEqual([1, -1e-20]);
});

test('weights of masks add up to 1 and are the same for the same number of gates', () => {
  const p = [0.3, 0.3, 0.9, 0.3];
  const table = weightsOfMasks(p, [0, 1, 2, 3, NO_GATE]);
  const weights = Array.from({ length: 32 }, (_, i) => table.toNumber(i));
  expect(Math.abs(weights.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-15);
  expect(new Set(weights).size).toBe(8);
  expect(weights[0b00011]).toBe(weights[0b01010]);
});
