import { expect, test } from 'vitest';
import { deepShards, DeepShardRunner } from '../../../src/ensembles/enumerated/deep-shard.js';

const n = 17;
/** Two gates below, and three of 17 that are neither columns nor rows. */
const problem = {
  input: [1, 2],
  inclusion: [0.5, 0.25],
  hidden: [
    {
      weights: Array.from({ length: n }, (_, i) => [i / 8, 1]),
      biases: Array<number>(n).fill(0),
      activation: 'rectified' as const,
      inclusion: Array<number>(n).fill(0.75),
    },
  ],
  output: { weights: [Array<number>(n).fill(1 / 16)], biases: [-1] },
};

test('the shards of a network split the gates below and the further ones', () => {
  const runner = new DeepShardRunner(problem);
  expect(runner.plan.split).toEqual({ below: 2, further: 3 });
  expect(deepShards(runner.plan)).toBe(32);
});

test('the shards add up to the weight 1 and to the mean of the logits, in any order', () => {
  const runner = new DeepShardRunner(problem);
  const order = Array.from({ length: 32 }, (_, i) => (i * 13) % 32);
  const all = order.map((index) => runner.run(index));
  const total = (at: number): number =>
    all.reduce((sum, { parts }) => sum + parts[at]! + parts[parts.length / 2 + at]!, 0);
  // A unit's sums are those of p and of 1 − p, in whichever order.
  const mean = all.reduce((sum, { means }) => sum + means[0]! + means[1]!, 0);
  const units = Array.from({ length: n }, (_, i) => (0.5 * i) / 8 + 0.25 * 2);
  expect(mean).toBeCloseTo(-1 + units.reduce((sum, h) => sum + (0.75 * h) / 16, 0), 12);
  expect(total(1)).toBeGreaterThan(0);
  expect(total(1)).toBeLessThan(1);
  const again = runner.run(order[0]!);
  expect(again).toEqual(all[0]);
});
