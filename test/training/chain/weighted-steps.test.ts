import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { useBackend } from '../../../src/training/backend.js';
import {
  connectionSteps,
  denseSteps,
  normalisationStep,
  takeWeights,
  unitsStep,
} from '../../../src/training/chain/weighted-steps.js';
import { RandomStream } from '../../../src/training/random.js';

const spec = (config: Readonly<Record<string, unknown>>) => ({
  className: 'X',
  name: 'x',
  config,
  place: 'm: layer 2',
});
const saved = (...all: readonly (readonly [shape: number[], ...values: number[]])[]) =>
  takeWeights(
    all.map(([shape, ...values], i) => ({
      name: `w${i}`,
      shape,
      values: Float32Array.from(values),
    })),
    [],
  ).take;
const row = tf.tensor2d.bind(undefined);

beforeAll(async () => {
  await useBackend('wasm');
});

test('sums are Wᵀx + b, and units are made of them', () => {
  const [sums, units] = denseSteps(
    spec({ units: 2, activation: 'relu' }),
    [2],
    saved([[2, 2], 1, 2, 3, -4], [[2], 10, 0]),
  );
  const found = sums!.forward(row([1, 1], [1, 2]), undefined);
  expect([...found.dataSync()]).toEqual([14, -2]);
  expect([...units!.forward(found, undefined).dataSync()]).toEqual([14, 0]);
  expect(units).toMatchObject({ kind: 'units', activation: 'relu' });
});

test('gated connections are dropped from the stream, and scaled without one', () => {
  const [step] = connectionSteps(
    spec({ units: 1, keep: 0.5 }),
    [3],
    saved([[3, 1], 1, 2, 4], [[1], 1]),
  );
  const input = row([1, 1, 1], [1, 3]);
  expect([...step!.forward(input, undefined).dataSync()]).toEqual([4.5]);
  const mask = new Float32Array(3);
  new RandomStream(1, 'c').mask(mask, 0.5);
  const expected = 1 + mask[0]! + 2 * mask[1]! + 4 * mask[2]!;
  expect([...step!.forward(input, new RandomStream(1, 'c')).dataSync()]).toEqual([expected]);
  expect(() => connectionSteps(spec({ units: 1, keep: 0 }), [3], saved())).toThrow(/keep is 0/);
});

test('normalisation without scale or centre has no weights for them', () => {
  const step = normalisationStep(
    spec({ scale: false, center: false, epsilon: 1 }),
    [2],
    saved([[2], 1, 1], [[2], 3, 8]),
  );
  expect([...step.forward(row([5, 7], [1, 2]), undefined).dataSync()]).toEqual([2, 2]);
});

test('no activation is the linear one, and one that is not known is refused', () => {
  expect(unitsStep(spec({}), [2], undefined).activation).toBe('linear');
  expect(() => unitsStep(spec({}), [2], { class_name: 'LeakyReLU' })).toThrow(
    /m: layer 2: the act/,
  );
});
