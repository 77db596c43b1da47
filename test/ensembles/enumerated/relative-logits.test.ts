import { expect, test } from 'vitest';
import { relativeLogits } from '../../../src/ensembles/enumerated/relative-logits.js';

test('logits are taken relative to the class of the largest mean, gates that are fixed to the base', () => {
  const logits = relativeLogits({
    weights: [
      [0, 0, 1],
      [5, 0, 2],
      [1, 1, 0],
    ],
    inclusion: [0.5, 0, 1],
  });
  expect(logits.reference).toBe(1);
  expect(logits.others).toEqual([0, 2]);
  expect(logits.gates).toEqual([0]);
  expect(logits.spreads).toEqual([5, 2]);
  const e = logits.exponentials;
  for (const [at, x] of [-5, -4, -1, -2].entries())
    expect(Math.abs(e.toNumber(at) / Math.exp(x) - 1)).toBeLessThan(1e-15);
});

test('of two classes the reference is the one of the smaller mean', () => {
  expect(relativeLogits({ weights: [[0], [1]], inclusion: [0.5] }).reference).toBe(0);
  expect(relativeLogits({ weights: [[0], [-1]], inclusion: [0.5] }).reference).toBe(1);
});

test('logits that differ too much are refused', () => {
  const problem = { weights: [[0], [2e6]], inclusion: [0.5] };
  expect(() => relativeLogits(problem)).toThrow('reaches 2000000: expected at most 1000000');
});
