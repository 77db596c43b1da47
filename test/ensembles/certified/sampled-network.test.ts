import { describe, expect, it } from 'vitest';
import {
  sampledMean,
  type GatedNetwork,
} from '../../../src/ensembles/certified/sampled-network.js';
import { certifiedUnit } from '../../../src/ensembles/certified/unit.js';
import { numbers } from './generated.js';

const next = numbers(121);
const list = (n: number, size = 1): number[] =>
  Array.from({ length: n }, () => size * (2 * next() - 1));
const half = (n: number): number[] => Array.from({ length: n }, () => 0.5);

/** 2–3–6–1 with gates on the hidden units: 2^9 masks. */
const network: GatedNetwork = {
  layers: [
    {
      weights: Array.from({ length: 3 }, () => list(2, 2)),
      biases: list(3),
      inclusion: [1, 1],
      activation: 'rectified',
    },
    {
      weights: Array.from({ length: 6 }, () => list(3, 2)),
      biases: list(6),
      inclusion: half(3),
      activation: 'tanh',
    },
  ],
  top: { weights: list(6, 3), bias: 0.2, inclusion: half(6) },
};
const input = [0.7, -0.4];

/** The mean over all masks: those of the first hidden layer one by one. */
function exact(): number {
  const first = network.layers[0]!;
  const second = network.layers[1]!;
  const hidden = first.weights.map((row, u) =>
    Math.max(0, first.biases[u]! + row[0]! * input[0]! + row[1]! * input[1]!),
  );
  let sum = 0;
  for (let mask = 0; mask < 8; mask++) {
    const above = second.weights.map((row, u) =>
      Math.tanh(hidden.reduce((s, h, j) => s + ((mask >> j) & 1) * h * row[j]!, second.biases[u]!)),
    );
    const { bias, weights, inclusion } = network.top;
    sum += certifiedUnit({ bias, weights, inputs: above, inclusion }).E.value / 8;
  }
  return sum;
}

describe('a network with its lower gates drawn', () => {
  it('has its mean over all masks in both intervals, the conditional one narrower', () => {
    const truth = exact();
    const { conditional, plain } = sampledMean(network, input, { samples: 3000, seed: 1 });
    for (const { mean, halfWidth, level } of [conditional, plain]) {
      expect(level).toBe(0.95);
      expect(Math.abs(mean - truth)).toBeLessThanOrEqual(halfWidth);
    }
    expect(conditional.variance).toBeLessThan(plain.variance);
    expect(conditional.halfWidth).toBeLessThan(plain.halfWidth);
  });

  it('is the same for the same seed', () => {
    const options = { samples: 20, seed: 4, level: 0.9 };
    expect(sampledMean(network, input, options)).toEqual(sampledMean(network, input, options));
    expect(sampledMean(network, input, { ...options, seed: 5 })).not.toEqual(
      sampledMean(network, input, options),
    );
  });

  it('with no layer below has a conditional mean without variance', () => {
    const { conditional } = sampledMean({ layers: [], top: network.top }, list(6), {
      samples: 5,
      seed: 1,
    });
    expect(conditional.variance).toBeLessThan(1e-30);
  });

  it('knows its activations', () => {
    for (const activation of ['logistic', 'identity'] as const) {
      const layers = [{ ...network.layers[0]!, activation }];
      const top = { weights: [1, 1, 1], bias: 0, inclusion: [1, 1, 1] };
      const hidden = layers[0]!.weights.map((row, u) => {
        const x = layers[0]!.biases[u]! + row[0]! * input[0]! + row[1]! * input[1]!;
        return activation === 'identity' ? x : 1 / (1 + Math.exp(-x));
      });
      const total = hidden.reduce((sum, h) => sum + h, 0);
      const { plain } = sampledMean({ layers, top }, input, { samples: 2, seed: 1 });
      expect(plain.mean).toBeCloseTo(1 / (1 + Math.exp(-total)), 12);
    }
  });

  it('refuses layers that do not fit', () => {
    const options = { samples: 2, seed: 1 };
    expect(() => sampledMean(network, [1], options)).toThrow('layer 0 does not have 1 gates');
    expect(() =>
      sampledMean({ ...network, layers: network.layers.slice(0, 1) }, input, options),
    ).toThrow('the top unit does not have 3');
    const odd = { ...network.layers[0]!, biases: [1] };
    expect(() => sampledMean({ ...network, layers: [odd] }, input, options)).toThrow('1 biases');
  });
});
