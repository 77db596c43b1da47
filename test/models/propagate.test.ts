import { describe, expect, test } from 'vitest';
import { intervals } from '../../src/arithmetic/interval.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { Rational } from '../../src/arithmetic/number.js';
import { independent } from '../../src/masks/independent.js';
import { members } from '../../src/masks/members.js';
import { feedforward } from '../../src/models/feedforward.js';
import { network } from '../../src/models/network.js';
import { outputs, propagate, unitGates } from '../../src/models/propagate.js';

const A = rationals;

/** A skip connection from the input to the output, gates on everything, one of them in two places. */
const skipping = network({
  inputs: 2,
  inputGates: [0, 1],
  layers: [
    {
      connections: [
        {
          from: 0,
          weights: [
            [1, 2],
            [3, -1],
          ],
        },
      ],
      biases: [1, 0],
      activation: { kind: 'rectified' },
      gates: [2, undefined],
    },
    {
      connections: [
        { from: 1, weights: [[2, '1/2']], gates: [[undefined, 3]] },
        { from: 0, weights: [[10, 100]], gates: [[2, undefined]] },
      ],
      biases: ['1/3'],
    },
  ],
});

describe('propagation', () => {
  test('adds up what every lower layer sends through its gates', () => {
    // h = max(0, (1 + 1 + 4, 3 − 2)) = (6, 1); 1/3 + 2·6 + ½·1 + 10·1 + 100·2
    expect(outputs(A, skipping, [1, 2], [1, 1, 1, 1]).map(String)).toEqual(['1337/6']);
    expect(outputs(A, skipping, [1, 2]).map(String)).toEqual(['1337/6']);
  });

  test('drops a unit in all that leaves it, and a connection by itself', () => {
    // Without input 1: h = (2, 3), and the skip connection sends 10·1.
    expect(outputs(A, skipping, [1, 2], [1, 0, 1, 1]).map(String)).toEqual(['95/6']);
    // Gate 2 stands on the first hidden unit and on the connection from input 0.
    expect(outputs(A, skipping, [1, 2], [1, 1, 0, 1]).map(String)).toEqual(['1205/6']);
    expect(outputs(A, skipping, [1, 2], [1, 1, 1, 0]).map(String)).toEqual(['667/3']);
  });

  test('multiplies the factors of a unit and of a connection', () => {
    const both = network({
      inputs: 1,
      inputGates: [0],
      layers: [{ connections: [{ from: 0, weights: [[6]], gates: [[1]] }] }],
    });
    expect(outputs(A, both, [1], ['1/2', '1/3']).map(String)).toEqual(['1']);
    expect(outputs(A, both, [1], [A.of('1/2'), '1/3']).map(String)).toEqual(['1']);
    expect(outputs(A, both, [1], ['1/2', A.of('1/3')]).map(String)).toEqual(['1']);
    expect(outputs(A, both, [1], [1, 0]).map(String)).toEqual(['0']);
  });

  test('shows the totals and activities of every layer', () => {
    const layers = propagate(A, skipping, [1, -2]);
    expect(layers.map(({ totals }) => totals.map(String))).toEqual([
      ['1', '-2'],
      ['-2', '5'],
      ['-1123/6'],
    ]);
    expect(layers[1]?.activities.map(String)).toEqual(['0', '5']);
  });

  test('stays exact where exact numbers alone decide, in every arithmetic', () => {
    const layers = propagate(intervals(64), skipping, ['1/3', 2]);
    expect(layers[2]?.totals[0]).toBeInstanceOf(Rational);
  });

  test('refuses another number of inputs, or fewer gates', () => {
    expect(() => propagate(A, skipping, [1])).toThrow('1 inputs for a network of 2');
    expect(() => propagate(A, skipping, [1, 2], [1, 1, 1])).toThrow('3 gates for a network of 4');
  });

  test.each([
    [
      [5, 3],
      ['144', '144'],
    ],
    [
      [2, 7],
      ['96', '208'],
    ],
  ])(
    'summed over the 16 masks of the 2-2-2 network of pylearn2, %j gives %j',
    (input, expected) => {
      const scaled = [
        [2, 0],
        [0, 2],
      ];
      const net = feedforward(2, [
        { weights: scaled, biases: [1, 2] },
        { weights: scaled, biases: [3, 4] },
      ]);
      const law = independent(['1/2', '1/2', '1/2', '1/2']);
      const all = members(law).map(({ mask }) => outputs(A, net, input, mask));
      expect(all).toHaveLength(16);
      expect([0, 1].map((i) => A.sum(all.map((output) => output[i]!)).toString())).toEqual(
        expected,
      );
    },
  );
});

test('the gates on the units of a layer, layer 0 being the input', () => {
  expect(unitGates(skipping, 0)).toEqual([0, 1]);
  expect(unitGates(skipping, 1)).toEqual([2, undefined]);
});
