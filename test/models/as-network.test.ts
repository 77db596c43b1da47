import { describe, expect, test } from 'vitest';
import { rationals } from '../../src/arithmetic/rational.js';
import { asNetwork } from '../../src/models/as-network.js';
import { feedforward } from '../../src/models/feedforward.js';
import { logisticUnit, unitOutput } from '../../src/models/logistic-unit.js';
import { outputs } from '../../src/models/propagate.js';
import { classProbabilities, softmaxRegression } from '../../src/models/softmax-regression.js';

const masks = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

describe('a model as a network', () => {
  test('has the outputs of the unit', () => {
    const unit = logisticUnit({ weights: [2, -1], bias: 3, c: '5/2', lambda: 2, base: '1/2' });
    for (const mask of masks)
      expect(outputs(rationals, asNetwork(unit), [1, 4], mask).map(String)).toEqual([
        unitOutput(rationals, unit, [1, 4], mask).toString(),
      ]);
  });

  test('has the probabilities of softmax regression', () => {
    const model = softmaxRegression({
      weights: [
        [1, 0],
        [2, 3],
      ],
      biases: [1, -1],
      base: 3,
    });
    for (const mask of masks)
      expect(outputs(rationals, asNetwork(model), [1, 2], mask).map(String)).toEqual(
        classProbabilities(rationals, model, [1, 2], mask).map(String),
      );
  });

  test('is the network itself where it is one', () => {
    const net = feedforward(1, [{ weights: [[1]] }]);
    expect(asNetwork(net)).toBe(net);
  });
});
