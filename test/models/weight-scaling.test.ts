import { describe, expect, test } from 'vitest';
import { rationals } from '../../src/arithmetic/rational.js';
import { Rational } from '../../src/arithmetic/number.js';
import { feedforward } from '../../src/models/feedforward.js';
import { logisticUnit } from '../../src/models/logistic-unit.js';
import { network } from '../../src/models/network.js';
import { outputs } from '../../src/models/propagate.js';
import { softmaxRegression } from '../../src/models/softmax-regression.js';
import { scaledNetwork, scaledRegression, scaledUnit } from '../../src/models/weight-scaling.js';

describe('weight scaling', () => {
  test('multiplies the weights of a unit by the expectations and leaves the bias', () => {
    const unit = scaledUnit(logisticUnit({ weights: [2, 3], bias: 5, c: 7 }), ['1/2', '1/3']);
    expect(unit.weights.map(String)).toEqual(['1', '1']);
    expect([unit.bias, unit.c].map(String)).toEqual(['5', '7']);
  });

  test('multiplies the weights of every class', () => {
    const model = softmaxRegression({
      weights: [
        [2, 3],
        [4, 9],
      ],
      biases: [1, 2],
    });
    const { weights, biases } = scaledRegression(model, ['1/2', '1/3']);
    expect(weights.map((row) => row.map(String))).toEqual([
      ['1', '1'],
      ['2', '3'],
    ]);
    expect(biases.map(String)).toEqual(['1', '2']);
  });

  test('of a network takes the gates of units and of connections and leaves none', () => {
    const net = network({
      inputs: 2,
      inputGates: [0, undefined],
      layers: [
        { connections: [{ from: 0, weights: [[2, 3]], gates: [[1, 1]] }], gates: [2], biases: [4] },
        {
          connections: [
            { from: 1, weights: [[5]] },
            { from: 0, weights: [[7, 11]] },
          ],
        },
      ],
    });
    const p = ['1/2', '1/3', '1/5'];
    const scaled = scaledNetwork(net, p);
    expect(scaled.gates).toBe(0);
    expect(
      scaled.layers.map((l) => l.connections.map((c) => c.weights.flat().map(String))),
    ).toEqual([[['1/3', '1']], [['1'], ['7/2', '11']]]);
    expect(scaled.layers[0]?.biases.map(String)).toEqual(['4']);
  });

  test('is the network with the expectations in place of its gates', () => {
    const net = feedforward(2, [
      {
        weights: [
          [1, -2],
          [3, 4],
        ],
        biases: [1, -5],
        activation: { kind: 'rectified' },
      },
      { weights: [[1, 2]] },
    ]);
    const p = ['1/2', '1/3', '3/4', '1/7'].map((x) => Rational.of(x));
    const direct = outputs(rationals, net, [3, '1/2'], p).map(String);
    expect(outputs(rationals, scaledNetwork(net, p), [3, '1/2']).map(String)).toEqual(direct);
  });

  test('is refused for another number of expectations', () => {
    expect(() => scaledUnit(logisticUnit({ weights: [1] }), [])).toThrow(RangeError);
    expect(() => scaledNetwork(feedforward(1, [{ weights: [[1]] }]), [])).toThrow(
      '0 expectations for 1 gates',
    );
  });
});
