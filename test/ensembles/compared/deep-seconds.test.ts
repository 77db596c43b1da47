import { expect, test } from 'vitest';
import { deepSeconds } from '../../../src/ensembles/compared/deep-seconds.js';
import { planDeep } from '../../../src/ensembles/enumerated/deep-plan.js';
import type { DeepProblem } from '../../../src/ensembles/enumerated/deep-problem.js';

function seconds(below: number, above: number): number {
  const problem: DeepProblem = {
    input: new Array<number>(below).fill(1),
    inclusion: new Array<number>(below).fill(0.5),
    hidden: [
      {
        weights: Array.from({ length: above }, () => new Array<number>(below).fill(0.1)),
        biases: new Array<number>(above).fill(0),
        activation: 'tanh',
        inclusion: new Array<number>(above).fill(0.5),
      },
    ],
    output: { weights: [new Array<number>(above).fill(1)], biases: [0] },
  };
  return deepSeconds(problem, planDeep(problem));
}

test('a gate below the last hidden layer doubles the time, one above adds less', () => {
  expect(seconds(11, 10) / seconds(10, 10)).toBeCloseTo(2, 6);
  const above = seconds(10, 11) / seconds(10, 10);
  expect(above).toBeGreaterThan(1);
  expect(above).toBeLessThan(2);
});
