import { describe, expect, test } from 'vitest';
import { checkProblem } from '../../../src/ensembles/enumerated/problem.js';

const good = {
  weights: [
    [1, 2],
    [3, 4],
  ],
  biases: [0, 1],
  input: [2, 0.5],
  inclusion: [0.5, 1],
};

describe('a softmax layer as it is given', () => {
  test('is taken if it fits', () => {
    expect(() => checkProblem(good)).not.toThrow();
  });

  test.each([
    [{ ...good, weights: [[1, 2]] }, '1 classes: expected 2 to 1000'],
    [{ ...good, weights: [[1, 2], [3]] }, 'class 1: weights are 1, the gates 2'],
    [
      {
        ...good,
        weights: [
          [1, 2],
          [NaN, 4],
        ],
      },
      'weight of class 1 and gate 0 is NaN: not finite',
    ],
    [{ ...good, biases: [0] }, '1 biases for 2 classes'],
    [{ ...good, biases: [0, Infinity] }, 'bias 1 is Infinity: not finite'],
    [{ ...good, input: [1] }, 'inputs are 1, the gates 2'],
    [{ ...good, inclusion: [0.5, 1.5] }, 'gate 1 is 1.5: expected 0 to 1'],
    [{ ...good, inclusion: [0.5, NaN] }, 'gate 1 is NaN: expected 0 to 1'],
    [
      {
        weights: [Array(31).fill(1), Array(31).fill(0)],
        inclusion: Array(31).fill(0.5) as number[],
      },
      '31 gates are drawn: the masks of at most 30 are enumerated',
    ],
  ])('is refused where it does not: %#', (problem, message) => {
    expect(() => checkProblem(problem)).toThrow(new RangeError(message).message);
  });

  test('does not count fixed gates', () => {
    const n = 200;
    const weights = [Array<number>(n).fill(1), Array<number>(n).fill(0)];
    expect(() => checkProblem({ weights, inclusion: Array<number>(n).fill(1) })).not.toThrow();
  });
});
