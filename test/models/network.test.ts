import { describe, expect, test } from 'vitest';
import { network, outputCount, type NetworkParameters } from '../../src/models/network.js';

const good: NetworkParameters = {
  inputs: 2,
  inputGates: [0, undefined],
  layers: [
    { connections: [{ from: 0, weights: [[1, 2]] }], gates: [3] },
    {
      connections: [
        { from: 1, weights: [[1], ['1/2']] },
        {
          from: 0,
          weights: [
            [1, 0],
            [0, 1],
          ],
          gates: [
            [undefined, 1],
            [4, 1],
          ],
        },
      ],
      biases: [1, '0.5'],
    },
  ],
};

/** The network with its first layer replaced. */
const withFirst = (layer: NetworkParameters['layers'][number]): NetworkParameters => ({
  ...good,
  layers: [layer, ...good.layers.slice(1)],
});

describe('a network', () => {
  test('counts its gates and its outputs, and fills in what was left out', () => {
    const made = network(good);
    expect(made.gates).toBe(5);
    expect(outputCount(made)).toBe(2);
    expect(made.layers[0]?.biases.map(String)).toEqual(['0']);
    expect(made.layers[0]?.activation).toEqual({ kind: 'linear' });
    expect(made.layers[1]?.gates).toEqual([undefined, undefined]);
    expect(network({ ...good, inputGates: [0, 0] }).inputGates).toEqual([0, 0]);
  });

  test('refuses layers that do not fit together, by name', () => {
    expect(() => network({ ...good, layers: [] })).toThrow('at least one layer');
    expect(() => network({ ...good, inputs: -1 })).toThrow('natural number, not -1');
    expect(() => network(withFirst({ connections: [] }))).toThrow('layer 1 has no units');
    expect(() => network(withFirst({ connections: [{ from: 1, weights: [[1]] }] }))).toThrow(
      'layer 1 is fed by layers 0 to 0, not by layer 1',
    );
    expect(() => network(withFirst({ connections: [{ from: 0, weights: [[1, 2, 3]] }] }))).toThrow(
      'the weights from layer 0 to layer 1 must be 1 × 2',
    );
    expect(() =>
      network(withFirst({ connections: [{ from: 0, weights: [[1, 2]] }], biases: [1, 2] })),
    ).toThrow('must be 2 × 2');
  });

  test('refuses gates of another shape, on outputs, or without a place', () => {
    const weights = [[1, 2]];
    expect(() => network({ ...good, inputGates: [0] })).toThrow(
      '1 gates on the inputs, which are 2',
    );
    expect(() => network(withFirst({ connections: [{ from: 0, weights, gates: [] }] }))).toThrow(
      'the gates from layer 0 to layer 1 must be 1 × 2',
    );
    expect(() => network(withFirst({ connections: [{ from: 0, weights, gates: [[1]] }] }))).toThrow(
      RangeError,
    );
    expect(() =>
      network({ inputs: 2, layers: [{ connections: [{ from: 0, weights }], gates: [0] }] }),
    ).toThrow('a gate on an output has no effect');
    expect(() => network({ ...good, inputGates: [0, 1.5] })).toThrow('not 1.5');
  });
});
