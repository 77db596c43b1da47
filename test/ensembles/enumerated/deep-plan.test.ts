import { describe, expect, test } from 'vitest';
import { planDeep } from '../../../src/ensembles/enumerated/deep-plan.js';
import type { DeepProblem } from '../../../src/ensembles/enumerated/deep-problem.js';

function network(scale: number, p: number): DeepProblem {
  return {
    input: [1, -1],
    inclusion: [0.5, 1],
    hidden: [
      {
        weights: Array.from({ length: 20 }, () => [scale, 1]),
        biases: Array<number>(20).fill(0),
        activation: 'rectified',
        inclusion: Array.from({ length: 20 }, (_, j) => (j === 3 ? 1 : p)),
      },
    ],
    output: {
      weights: [Array<number>(20).fill(0.5), Array<number>(20).fill(0.25)],
      biases: [1, 2],
    },
  };
}

describe('how the masks of a deep network are gone through', () => {
  test('has every gate of the last hidden layer once', () => {
    for (const scale of [1, 1000]) {
      const plan = planDeep(network(scale, 0.5));
      const gates = [...plan.ofColumns, ...plan.ofRows, ...plan.further];
      expect(gates.sort((a, b) => a - b)).toEqual([...Array(20).keys()].filter((j) => j !== 3));
      expect(plan.always).toEqual([3]);
      expect(plan.plain).toBe(scale === 1);
      expect(plan.gates).toBe(20);
    }
  });

  test('carries the errors of the layers below into those of the tables', () => {
    const [small, large] = [planDeep(network(1, 0.5)), planDeep(network(1000, 0.5))];
    expect(large.logitError).toBeGreaterThan(100 * small.logitError);
    expect(large.units.table).toBeGreaterThan(large.logitError);
    expect(small.units.sum).toBe(2 ** -53);
  });

  test('refuses logits that doubles do not hold', () => {
    expect(() => planDeep(network(1e13, 0.5))).toThrow('too large for doubles');
  });

  test('has weights where probabilities differ from one half', () => {
    expect(planDeep(network(1, 0.5)).weighted).toBe(false);
    expect(planDeep(network(1, 0.75)).weighted).toBe(true);
  });
});
