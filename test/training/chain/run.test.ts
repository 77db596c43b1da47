import * as tf from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { inputsOf, isStochastic, run, unitLayers } from '../../../src/training/chain/run.js';
import type { Chain, Step } from '../../../src/training/chain/step.js';
import { RandomStream } from '../../../src/training/random.js';
import { useBackend } from '../../../src/training/backend.js';

const step = (kind: Step['kind'], rest: Partial<Step> = {}): Step => ({
  kind,
  name: kind,
  shape: [2],
  forward: (x) => tf.add(x, 1),
  ...rest,
});
const chain = (...steps: readonly Step[]): Chain => ({
  inputShape: [2],
  steps,
  output: 'numbers',
  outputs: 2,
  dispose: () => undefined,
});

test('the sums and the outputs of each layer of units are given', async () => {
  await useBackend('wasm');
  const two = chain(step('sums'), step('units', { activation: 'relu' }), step('sums'));
  const { sums, units, lastSums, outputs } = run(two, inputsOf(two, Float32Array.of(0, 1)));
  expect([sums, units].map((all) => all.map((one) => [...one.dataSync()]))).toEqual([
    [[1, 2]],
    [[2, 3]],
  ]);
  expect([...lastSums.dataSync()]).toEqual([2, 3]);
  expect([...outputs.dataSync()]).toEqual([3, 4]);
  expect(unitLayers(two)).toEqual([{ name: 'units', activation: 'relu' }]);
});

test('the stream is handed to each step', async () => {
  await useBackend('wasm');
  const given: unknown[] = [];
  const noisy = step('noise', {
    forward: (x, stream) => {
      given.push(stream);
      return x;
    },
  });
  const stream = new RandomStream(1, 'run');
  run(chain(noisy), tf.zeros([1, 2]), stream);
  run(chain(noisy), tf.zeros([1, 2]));
  expect(given).toEqual([stream, undefined]);
});

test('a chain is an ensemble where it has noise, or gates that may close', () => {
  expect(isStochastic(chain(step('sums')))).toBe(false);
  expect(isStochastic(chain(step('noise', { keep: 1 })))).toBe(false);
  expect(isStochastic(chain(step('noise')))).toBe(true);
  expect(isStochastic(chain(step('sums', { keep: 0.5 })))).toBe(true);
});
