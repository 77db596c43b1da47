import { expect, test } from 'vitest';
import type { DeepProblem } from '../../../src/ensembles/enumerated/deep-problem.js';
import { drawnGates, overLowerMasks } from '../../../src/ensembles/enumerated/lower-masks.js';

const problem: DeepProblem = {
  input: [1, 2],
  inclusion: [0.25, 1],
  hidden: [
    {
      weights: [
        [1, 0],
        [0, 1],
        [-4, 1],
      ],
      biases: [0, 0, 1],
      activation: 'rectified',
      inclusion: [0.5, 0.5, 0],
    },
    { weights: [[1, 2, 3]], biases: [0.5], activation: 'linear' },
  ],
  output: { weights: [[1]], biases: [0] },
};

test('each mask of the gates below is visited once, with its probability and its outputs', () => {
  const seen: [number, number][] = [];
  overLowerMasks(problem, (h, weight) => seen.push([h[0]!, weight]));
  // h = (δ, 2, ·) below: 0.5 + δ'₀ δ + 2 · δ'₁ · 2, the third unit's gate is 0.
  expect(seen).toHaveLength(8);
  const total = new Map<number, number>();
  for (const [h, weight] of seen) total.set(h, (total.get(h) ?? 0) + weight);
  expect([...total].sort(([a], [b]) => a - b)).toEqual([
    [0.5, 0.4375],
    [1.5, 0.0625],
    [4.5, 0.4375],
    [5.5, 0.0625],
  ]);
});

test('a network without hidden layers has one outcome below', () => {
  const seen: number[][] = [];
  overLowerMasks({ ...problem, hidden: [] }, (h) => seen.push([...h]));
  expect(seen).toEqual([[1, 2]]);
});

test('gates that are always on or off are not drawn', () => {
  expect(drawnGates([0, 0.5, 1, 1e-9])).toEqual([1, 3]);
  expect(drawnGates(undefined)).toEqual([]);
});
