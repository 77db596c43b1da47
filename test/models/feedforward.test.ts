import { describe, expect, test } from 'vitest';
import { feedforward } from '../../src/models/feedforward.js';
import { unitGates } from '../../src/models/propagate.js';

const layers = [
  {
    weights: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    biases: [1, 1, 1],
  },
  { weights: [[1, 1, 1]] },
];

describe('a feedforward network', () => {
  test('numbers its gates from the input upwards', () => {
    const net = feedforward(2, layers);
    expect(unitGates(net, 0)).toEqual([0, 1]);
    expect(unitGates(net, 1)).toEqual([2, 3, 4]);
    expect(unitGates(net, 2)).toEqual([undefined]);
    expect(net.gates).toBe(5);
  });

  test('has gates on the inputs, the hidden units or the connections only, or none', () => {
    expect(feedforward(2, layers, 'inputs').gates).toBe(2);
    expect(unitGates(feedforward(2, layers, 'hidden'), 1)).toEqual([0, 1, 2]);
    expect(feedforward(2, layers, 'hidden').gates).toBe(3);
    const connections = feedforward(2, layers, 'connections');
    expect(connections.layers.map((layer) => layer.connections[0]?.gates)).toEqual([
      [
        [0, 1],
        [2, 3],
        [4, 5],
      ],
      [[6, 7, 8]],
    ]);
    expect(feedforward(2, layers, 'none').gates).toBe(0);
  });

  test('counts the 20 hidden gates of the 2-10-10-1 network', () => {
    const row = (n: number) => new Array<number>(n).fill(1);
    const matrix = (k: number, n: number) => Array.from({ length: k }, () => row(n));
    const net = feedforward(
      2,
      [{ weights: matrix(10, 2) }, { weights: matrix(10, 10) }, { weights: matrix(1, 10) }],
      'hidden',
    );
    expect(net.gates).toBe(20);
  });
});
