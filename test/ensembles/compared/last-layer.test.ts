import { expect, test } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { lastLayer } from '../../../src/ensembles/compared/last-layer.js';
import { independent } from '../../../src/masks/independent.js';
import { oneOfK } from '../../../src/masks/one-of-k.js';
import { product } from '../../../src/masks/product.js';
import { feedforward } from '../../../src/models/feedforward.js';
import { network } from '../../../src/models/network.js';
import { unit } from './layers.js';

const one = [Rational.one, Rational.one];

test('its own gates are those that act on it alone and are independent', () => {
  const net = feedforward(2, [
    {
      weights: [
        [1, 2],
        [3, 4],
        [5, 6],
        [7, 8],
      ],
    },
    { weights: [[1, -1, 2, -2]], biases: ['1/2'] },
  ]);
  const law = product([independent(['1/2', '1/2', '1/4', 1]), oneOfK(['1/3', '2/3'])]);
  const layer = lastLayer({ network: net, law, input: one })!;
  expect(layer.gates).toEqual([2]);
  expect([...layer.inclusion]).toEqual([0.25]);
  expect([...layer.biases]).toEqual([0.5]);
  expect(layer.terms).toHaveLength(4);
  expect(layer.terms.find(({ source }) => source === 0)).toMatchObject({ own: 0, drawn: [] });
  expect(layer.terms.find(({ source }) => source === 2)).toMatchObject({ own: -1, drawn: [4] });
});

test('of two own gates on one term one is drawn', () => {
  const net = network({
    inputs: 1,
    layers: [
      { connections: [{ from: 0, weights: [[1], [1]] }], gates: [0, 1] },
      { connections: [{ from: 1, weights: [[1, 1]], gates: [[2, undefined]] }] },
    ],
  });
  const law = independent(['1/2', '1/2', '1/2']);
  const layer = lastLayer({ network: net, law, input: [Rational.one] })!;
  expect(layer.gates).toHaveLength(2);
  for (const { own, drawn } of layer.terms)
    expect(drawn.every((gate) => !layer.gates.includes(gate) && gate !== layer.gates[own])).toBe(
      true,
    );
});

test('a single layer, and one without gates of its own, have none', () => {
  expect(lastLayer(unit(['1'], '0', ['1/2']))).toBeUndefined();
  const net = feedforward(2, [{ weights: [[1, 2]] }, { weights: [[1]] }], 'inputs');
  expect(lastLayer({ network: net, law: independent(['1/2', '1/2']), input: one })).toBeUndefined();
});
