import { expect, test } from 'vitest';
import { deepSoftmaxOf, deepUnitOf } from '../../../src/ensembles/enumerated/deep-means.js';
import { DeepShardRunner } from '../../../src/ensembles/enumerated/deep-shard.js';

/** One gate on a unit that is 1: a logit of 0 or 2. */
const problem = {
  input: [1],
  hidden: [{ weights: [[1]], biases: [0], activation: 'linear' as const, inclusion: [0.25] }],
  output: { weights: [[2]], biases: [0] },
};
const sigma = (x: number): number => 1 / (1 + Math.exp(-x));

test('the means of a unit are what its two masks give', () => {
  const runner = new DeepShardRunner(problem);
  const { E, NWGM } = deepUnitOf(runner.plan, [runner.run(0)]);
  expect(E.value).toBeCloseTo(0.75 * sigma(0) + 0.25 * sigma(2), 14);
  expect(NWGM.value).toBeCloseTo(sigma(0.5), 14);
  expect(E.radius).toBeLessThan(1e-13);
});

test('the means of a softmax over two classes are those of the unit', () => {
  const two = { ...problem, output: { weights: [[0], [2]], biases: [0, 0] } };
  const runner = new DeepShardRunner(two);
  const { classes } = deepSoftmaxOf(runner.plan, [runner.run(0)]);
  expect(classes[1]!.arithmetic.value).toBeCloseTo(0.75 * sigma(0) + 0.25 * sigma(2), 14);
  expect(classes[0]!.renormalised.value).toBeCloseTo(1 - sigma(0.5), 14);
});

test('the means of a network whose numbers are rounded enclose those of the network before', () => {
  const rounding = 2 ** -30;
  const runner = new DeepShardRunner({ ...problem, rounding });
  const { E, NWGM } = deepUnitOf(runner.plan, [runner.run(0)]);
  for (const factor of [1 - rounding, 1 + rounding]) {
    // The input, the weight of the unit and that of the output, each off by as much as is allowed.
    const S = 2 * factor ** 3;
    const within = 1e-14;
    expect(Math.abs(NWGM.value - sigma(0.25 * S))).toBeLessThan(NWGM.radius + within);
    expect(Math.abs(E.value - (0.75 * sigma(0) + 0.25 * sigma(S)))).toBeLessThan(E.radius + within);
    expect(Math.abs(NWGM.value - sigma(0.25 * S))).toBeGreaterThan(1e-10);
  }
});
