import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../src/training/backend.js';
import { batchOf, crossEntropy, decide } from '../../src/training/loss.js';

const EXAMPLES = {
  count: 3,
  features: 2,
  classes: 3,
  inputs: Float32Array.of(1, 2, 3, 4, 5, 6),
  labels: Uint8Array.of(2, 0, 1),
};

describe.each(await runningBackends())('the loss on %s', (name) => {
  it('is of the examples at the given places', async () => {
    await useBackend(name);
    const { inputs, targets } = batchOf(EXAMPLES, [2, 0], 3);
    expect(inputs.arraySync()).toEqual([
      [5, 6],
      [1, 2],
    ]);
    expect(targets.arraySync()).toEqual([
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(batchOf({ ...EXAMPLES, classes: 2 }, [1, 2], 1).targets.arraySync()).toEqual([[0], [1]]);
  });

  it('is the mean cross-entropy of a softmax, for large sums too', async () => {
    await useBackend(name);
    const targets = tf.tensor2d([1, 0, 0, 1], [2, 2]);
    const [loss] = crossEntropy(tf.tensor2d([0, 0, 0, 0], [2, 2]), targets).dataSync();
    expect(loss).toBeCloseTo(Math.LN2, 6);
    // −ln of a softmax that is e^−1000, and of one that is 1: the mean of 1000 and 0.
    const [large] = crossEntropy(tf.tensor2d([0, 1000, 0, 1000], [2, 2]), targets).dataSync();
    expect(large).toBe(500);
  });

  it('is the mean cross-entropy of a logistic unit, for large sums too', async () => {
    await useBackend(name);
    const targets = tf.tensor2d([1, 0, 1, 0], [4, 1]);
    const [loss] = crossEntropy(tf.tensor2d([0, 0, 0, 0], [4, 1]), targets).dataSync();
    expect(loss).toBeCloseTo(Math.LN2, 6);
    const [large] = crossEntropy(
      tf.tensor2d([-1000, 1000, 1000, -1000], [4, 1]),
      targets,
    ).dataSync();
    expect(large).toBe(500);
  });
});

it('decides for the largest sum, or by the sign of the only one', () => {
  expect([...decide(Float32Array.of(1, 3, 2, 0, -1, -2), 3)]).toEqual([1, 0]);
  expect([...decide(Float32Array.of(1, -3, 0), 1)]).toEqual([1, 0, 0]);
});
