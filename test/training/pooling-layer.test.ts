import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../src/training/backend.js';
import { StochasticPooling } from '../../src/training/pooling-layer.js';
import { RandomStream } from '../../src/training/random.js';

/** Two windows side by side: {1, 3, 0, 4} and {0, 0, 0, 0}. */
const IMAGE = [1, 3, 0, 0, 0, 4, 0, 0];

describe.each(await runningBackends())('stochastic pooling on %s', (name) => {
  const image = (): tf.Tensor4D => tf.tensor4d(IMAGE, [1, 2, 4, 1]);
  const pool = (layer: StochasticPooling, training: boolean): number[] =>
    Array.from((layer.apply(image(), { training }) as tf.Tensor).dataSync());

  it('weighs each activity with its own share after training: Σ a²/Σ a', async () => {
    await useBackend(name);
    expect(pool(new StochasticPooling({ size: 2 }), false)).toEqual([26 / 8, 0]);
  });

  it('draws activities in proportion to themselves, and never one that is 0', async () => {
    await useBackend(name);
    const layer = new StochasticPooling({ size: 2 });
    layer.drawFrom(new RandomStream(5, 'pooling'));
    const counts = new Map<number, number>();
    const draws = 400;
    for (let i = 0; i < draws; i++)
      tf.tidy(() => {
        const [value = 0, zero] = pool(layer, true);
        expect(zero).toBe(0);
        counts.set(value, (counts.get(value) ?? 0) + 1);
      });
    expect([...counts.keys()].sort()).toEqual([1, 3, 4]);
    // Five deviations of a binomial number with 400 draws, at most 5·√100.
    for (const [value, count] of counts)
      expect(Math.abs(count - (draws * value) / 8)).toBeLessThan(50);
  });

  it('passes the gradient to the chosen activity alone', async () => {
    await useBackend(name);
    const layer = new StochasticPooling({ size: 2 });
    const slope = tf.grad((x) => {
      layer.drawFrom(new RandomStream(6, 'pooling'));
      return tf.sum(layer.apply(x, { training: true }) as tf.Tensor);
    })(image());
    const slopes = Array.from(slope.dataSync());
    expect(slopes.reduce((sum, value) => sum + value)).toBe(1);
    expect(slopes.filter(Boolean)).toEqual([1]);
  });

  it('keeps the channels apart, and refuses images that are not made of windows', async () => {
    await useBackend(name);
    const layer = new StochasticPooling({ size: 2 });
    const two = tf.tensor4d([1, 10, 1, 30, 1, 0, 1, 40], [1, 2, 2, 2]);
    expect(Array.from((layer.apply(two, { training: false }) as tf.Tensor).dataSync())).toEqual([
      1, 32.5,
    ]);
    expect(() => layer.apply(tf.zeros([1, 3, 3, 1]), { training: false })).toThrow(RangeError);
    expect(() => new StochasticPooling({ size: 1 })).toThrow(RangeError);
    expect(layer.computeOutputShape([null, 4, 6, 3])).toEqual([null, 2, 3, 3]);
    expect(layer.getConfig()).toMatchObject({ size: 2 });
  });
});
