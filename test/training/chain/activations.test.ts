import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../../src/training/backend.js';
import { ACTIVATIONS } from '../../../src/training/chain/activations.js';

const softplus = (x: number): number => Math.log1p(Math.exp(x));
const EXPECTED: Readonly<Record<string, (x: number) => number>> = {
  linear: (x) => x,
  relu: (x) => Math.max(0, x),
  relu6: (x) => Math.min(6, Math.max(0, x)),
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  tanh: Math.tanh,
  softplus,
  elu: (x) => (x > 0 ? x : Math.expm1(x)),
  selu: (x) => 1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * Math.expm1(x)),
};
const VALUES = [-3, -0.5, 0, 0.25, 7];

describe.each(await runningBackends())('an activation on %s', (name) => {
  it.each(Object.keys(EXPECTED))('%s is what its definition says', async (activation) => {
    await useBackend(name);
    const found = ACTIVATIONS[activation]!(tf.tensor1d(VALUES)).dataSync();
    VALUES.forEach((value, i) => {
      expect(found[i]).toBeCloseTo(EXPECTED[activation]!(value), 5);
    });
  });

  it('softmax is normalised exponentials', async () => {
    await useBackend(name);
    const found = [...ACTIVATIONS['softmax']!(tf.tensor2d([0, Math.log(3)], [1, 2])).dataSync()];
    expect(found[0]).toBeCloseTo(0.25, 6);
    expect(found[1]).toBeCloseTo(0.75, 6);
  });
});

it('every activation there is has been looked at', () => {
  expect(Object.keys(ACTIVATIONS).sort()).toEqual([...Object.keys(EXPECTED), 'softmax'].sort());
});
