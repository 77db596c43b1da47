import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { useBackend } from '../../../src/training/backend.js';
import { buildChain } from '../../../src/training/chain/build.js';
import { layerSpecs } from '../../../src/training/chain/layer-spec.js';
import { inputsOf, run } from '../../../src/training/chain/run.js';
import { readManifest, readWeights } from '../../../src/training/chain/saved-weights.js';
import type { Chain } from '../../../src/training/chain/step.js';
import { planted } from './model-json.js';

beforeAll(async () => {
  await useBackend('wasm');
});

function chainOf(...model: Parameters<typeof planted>): Chain {
  const { json, weights } = planted(...model);
  const manifest = readManifest(json.weightsManifest, 'm');
  return buildChain(
    layerSpecs(json.modelTopology, 'm'),
    readWeights(manifest, 'm', () => weights),
  );
}

const outputOf = (chain: Chain, ...values: readonly number[]): number[] =>
  tf.tidy(() => [...run(chain, inputsOf(chain, Float32Array.from(values))).outputs.dataSync()]);

test('a convolution, pooling and normalisation compute what their definitions say', () => {
  const chain = chainOf(
    [3, 3, 1],
    [
      { className: 'Conv2D', config: { filters: 1, kernel_size: [2, 2], activation: 'relu' } },
      { className: 'BatchNormalization', config: { epsilon: 0 } },
      { className: 'MaxPooling2D', config: { pool_size: [2, 2] } },
      { className: 'Flatten' },
    ],
    {
      kernel: [
        [2, 2, 1, 1],
        [1, 0, 0, 1],
      ],
      bias: [[1], [-3]],
      gamma: [[1], [2]],
      beta: [[1], [1]],
      mean: [[1], [3]],
      variance: [[1], [4]],
    },
  );
  // Windows x₀₀ + x₁₁ − 3 of 1…9: 3, 5, 9, 11; then 2(x − 3)/2 + 1, the largest.
  expect(outputOf(chain, 1, 2, 3, 4, 5, 6, 7, 8, 9)).toEqual([9]);
  expect(chain.output).toBe('numbers');
  chain.dispose();
});

test('the last activation says how the output is read', () => {
  const dense = (activation: string, units: number) =>
    chainOf([1], [{ className: 'Dense', config: { units, activation, use_bias: false } }], {
      kernel: [[1, units], Array<number>(units).fill(1)],
    });
  expect(dense('softmax', 3)).toMatchObject({ output: 'softmax', outputs: 3 });
  expect(dense('sigmoid', 1)).toMatchObject({ output: 'logistic', outputs: 1 });
  expect(dense('linear', 2)).toMatchObject({ output: 'numbers', outputs: 2 });
});

test.each([
  [
    'a class that is not supported',
    [[2], [{ className: 'LSTM' }]],
    /layer 0, LSTM "layer0": layers of this class/,
  ],
  [
    'an activation of another name',
    [[2], [{ className: 'Activation', config: { activation: 'toString' } }]],
    /the activation "toString"/,
  ],
  [
    'a shape of ten gigabytes',
    [[50_000, 50_000], [{ className: 'Flatten' }]],
    /has more than 16777216 numbers/,
  ],
  [
    'weights of another shape',
    [[2], [{ className: 'Dense', config: { units: 1 } }], { k: [[1, 1], [1]], b: [[1], [1]] }],
    /k has the shape 1 × 1, expected 2 × 1/,
  ],
  [
    'weights that are missing',
    [[2], [{ className: 'Dense', config: { units: 1 } }]],
    /its weights are not in the model/,
  ],
  [
    'weights that nobody takes',
    [[2], [{ className: 'ReLU' }], { k: [[1], [1]] }],
    /no layer takes: k/,
  ],
  [
    'a rate that is none',
    [[2], [{ className: 'Dropout', config: { rate: 1 } }]],
    /rate is 1, expected a number from 0 to below 1/,
  ],
  [
    'images for flat examples',
    [[2, 2, 1], [{ className: 'Dense', config: { units: 1 } }]],
    /expected flat ones/,
  ],
  [
    'a window larger than the image',
    [[2, 2, 1], [{ className: 'MaxPooling2D', config: { pool_size: 3 } }]],
    /larger than the image/,
  ],
  [
    'a target of another size',
    [[4], [{ className: 'Reshape', config: { target_shape: [3] } }]],
    /4 numbers are no 3/,
  ],
  [
    'too many units',
    [[4], [{ className: 'Dense', config: { units: 2 ** 31 } }]],
    /units is 2147483648/,
  ],
] as const)('%s is refused, with its place', (_, model, message) => {
  expect(() => chainOf(...(model as unknown as Parameters<typeof planted>))).toThrow(message);
});
