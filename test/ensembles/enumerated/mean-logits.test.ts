import { expect, test } from 'vitest';
import { wide } from '../../../src/ensembles/enumerated/exact-double.js';
import { meanRelativeLogit } from '../../../src/ensembles/enumerated/mean-logits.js';

test('the mean of a logit is that of the scaled weights', () => {
  const problem = {
    weights: [
      [1, 2],
      [3, 5],
    ],
    biases: [1, -1],
    input: [2, 1],
    inclusion: [0.25, 0.5],
  };
  wide.scope(() => {
    expect(meanRelativeLogit(problem, 1, 0).contains('1/2')).toBe(true);
    expect(meanRelativeLogit(problem, 0, 0).contains(0)).toBe(true);
  });
});
