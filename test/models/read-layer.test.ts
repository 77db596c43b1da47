import { describe, expect, test } from 'vitest';
import { JsonNode } from '../../src/models/json-node.js';
import { readLayer } from '../../src/models/read-layer.js';

/** As the second layer above two inputs and one hidden unit. */
const read = (value: unknown) => readLayer(new JsonNode(value, 'layers[1]'), [2, 1]);

describe('a layer of a network file', () => {
  test('has weights from the layer below, and is linear without bias', () => {
    const layer = read({ weights: [['0.5'], [2]] });
    expect(layer.connections).toHaveLength(1);
    expect(layer.connections[0]?.from).toBe(1);
    expect(layer.connections[0]?.weights.map((row) => row.map(String))).toEqual([['1/2'], ['2']]);
    expect(layer.biases.map(String)).toEqual(['0', '0']);
    expect(layer.activation).toEqual({ kind: 'linear' });
  });

  test('has skip connections, biases and the shape of its units', () => {
    const layer = read({
      weights: [[1]],
      skip: [{ from: 0, weights: [[3, 4]] }],
      bias: ['-1/2'],
      activation: 'logistic',
      c: 2,
      lambda: '-3',
      base: '1/2',
    });
    expect(layer.connections.map(({ from }) => from)).toEqual([1, 0]);
    expect(layer.biases.map(String)).toEqual(['-1/2']);
    expect(JSON.stringify(layer.activation)).toBe(
      '{"kind":"logistic","c":"2","lambda":"-3","base":"1/2"}',
    );
  });

  test('has the base e where it says so or nothing', () => {
    expect(read({ weights: [[1]], activation: 'softmax' }).activation).toEqual({
      kind: 'softmax',
      base: 'e',
    });
    expect(read({ weights: [[1]], activation: 'logistic', base: 'e' }).activation).toMatchObject({
      base: 'e',
    });
  });

  test.each([
    [{}, 'layers[1]: the member "weights" is missing'],
    [{ weights: [] }, 'layers[1].weights: expected one or more rows'],
    [{ weights: [[1, 2]] }, 'layers[1].weights[0]: expected 1 weights'],
    [{ weights: [[1], 2] }, 'layers[1].weights[1]: expected an array of weights'],
    [{ weights: [[null]] }, 'layers[1].weights[0][0]: expected a number'],
    [{ weights: [[1]], bias: [1, 2] }, 'layers[1].bias: expected 1 numbers'],
    [{ weights: [[1]], skip: [{ from: 1, weights: [[1]] }] }, 'connections from layer 1 already'],
    [{ weights: [[1]], skip: [{ from: 2, weights: [[1]] }] }, 'layers[1].skip[0].from: expected'],
    [{ weights: [[1]], skip: [{ from: 0, weights: [[1]] }] }, 'expected 2 weights'],
    [{ weights: [[1]], activation: 'relu' }, 'layers[1].activation: expected "linear"'],
    [{ weights: [[1]], activation: 'tanh', c: 1 }, 'a tanh layer has no "c"'],
    [{ weights: [[1]], base: 2 }, 'a linear layer has no "base"'],
    [{ weights: [[1]], activation: 'softmax', lambda: 1 }, 'a softmax layer has no "lambda"'],
    [{ weights: [[1]], activation: 'logistic', c: 0 }, 'layers[1].c: expected a number above 0'],
    [{ weights: [[1]], activation: 'logistic', base: '-2' }, 'layers[1].base: expected'],
  ])('refuses %j', (value, message) => {
    expect(() => read(value)).toThrow(message);
  });
});
