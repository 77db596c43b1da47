import { describe, expect, test } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { difference, gatedLayer } from '../../../src/ensembles/compared/gated-layer.js';
import { independent } from '../../../src/masks/independent.js';
import { oneOfK } from '../../../src/masks/one-of-k.js';
import { product } from '../../../src/masks/product.js';
import { logisticShape } from '../../../src/models/logistic.js';
import { network, type NetworkParameters } from '../../../src/models/network.js';

const logistic = { kind: 'logistic', ...logisticShape() } as const;
const ones = [Rational.of(1), Rational.of(2)];

function single(extra: Partial<NetworkParameters['layers'][number]['connections'][number]> = {}) {
  return network({
    inputs: 2,
    inputGates: [0, 1],
    layers: [
      {
        biases: [5],
        activation: logistic,
        connections: [{ from: 0, weights: [[3, 4]], ...extra }],
      },
    ],
  });
}

function texts(law: Parameters<typeof gatedLayer>[1], net = single()) {
  const layer = gatedLayer(net, law, ones);
  if ('why' in layer) return layer.why;
  return layer.totals.map(({ constant, parts }) => ({
    constant: constant.toString(),
    parts: parts.map(({ values }) => values.map(String)),
  }));
}

describe('a network as one layer over blocks of gates', () => {
  test('has a value for each state of a gate, and what is always there in the constant', () => {
    expect(texts(independent(['1/2', '1/3']))).toEqual([
      {
        constant: '5',
        parts: [
          ['0', '3'],
          ['0', '8'],
        ],
      },
    ]);
    expect(texts(independent([1, '1/3']))).toEqual([{ constant: '8', parts: [['0', '8']] }]);
    expect(texts(independent([0, '1/3']))).toEqual([{ constant: '5', parts: [['0', '8']] }]);
  });

  test('takes the first of several choices into the constant', () => {
    expect(texts(oneOfK(['1/2', '1/2']))).toEqual([{ constant: '8', parts: [['0', '5']] }]);
  });

  test('takes two gates in a row if one is fixed, and refuses them if both are drawn', () => {
    const net = single({ gates: [[2, 3]] });
    const fixed = product([independent(['1/2', '1/3']), independent([1, 0])]);
    expect(texts(fixed, net)).toEqual([{ constant: '5', parts: [['0', '3']] }]);
    expect(texts(independent(['1/2', '1/2', '1/2', '1/2']), net)).toContain('drawn separately');
  });

  test('is none with several layers, or other units', () => {
    const linear = network({
      inputs: 2,
      layers: [{ connections: [{ from: 0, weights: [[1, 1]] }] }],
    });
    expect(gatedLayer(linear, independent([]), ones)).toEqual({ why: 'its units are linear' });
    const deep = network({
      inputs: 2,
      layers: [
        { connections: [{ from: 0, weights: [[1, 1]] }] },
        { connections: [{ from: 1, weights: [[1]] }], activation: logistic },
      ],
    });
    expect(gatedLayer(deep, independent([]), ones)).toEqual({ why: 'it has 2 layers' });
  });
});

test('the difference of two totals leaves out what they share', () => {
  const both = network({
    inputs: 2,
    inputGates: [0, 1],
    layers: [
      {
        biases: [5, 1],
        activation: logistic,
        connections: [
          {
            from: 0,
            weights: [
              [3, 4],
              [3, 1],
            ],
          },
        ],
      },
    ],
  });
  const layer = gatedLayer(both, independent(['1/2', '1/3']), ones);
  if ('why' in layer) throw new Error(layer.why);
  const { constant, parts } = difference(layer.totals[0]!, layer.totals[1]!);
  expect(constant.toString()).toBe('4');
  expect(parts.map(({ place, values }) => [place, ...values.map(String)])).toEqual([[1, '0', '6']]);
});
