import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../src/training/backend.js';
import { Optimiser } from '../../src/training/optimiser.js';
import type { Preset } from '../../src/training/preset.js';
import { SMALL } from './small-preset.js';

const { maxNorm: _norm, weightDecay: _decay, ...PLAIN } = SMALL;

/** The weights after steps along given gradients. */
function weightsAfter(preset: Preset, start: number[][], gradients: number[][][]): number[][] {
  const variable = tf.variable(tf.tensor2d(start));
  const optimiser = new Optimiser(preset, [variable]);
  gradients.forEach((gradient, step) => optimiser.apply([tf.tensor2d(gradient)], step, step));
  const found = variable.arraySync();
  optimiser.dispose();
  return found;
}

describe.each(await runningBackends())('a step on %s', (name) => {
  it('has momentum, and a rate that falls with the epoch', async () => {
    await useBackend(name);
    const optimiser = { method: 'momentum', rate: 0.5, decay: 0.5, momentum: 0.25 } as const;
    // Powers of 2, so that nothing is rounded: v = 1, then v = 1/4 + 4/4 = 5/4.
    const found = weightsAfter({ ...PLAIN, optimiser }, [[8, 8]], [[[2, 0]], [[4, 0]]]);
    expect(found).toEqual([[8 - 1 - 1.25, 8]]);
  });

  it('is that of Adam, within rounding', async () => {
    await useBackend(name);
    const optimiser = { method: 'adam', rate: 0.1, decay: 1 } as const;
    const gradients = [0.3, -0.7, 0.2];
    let [weight, mean, square] = [1, 0, 0];
    gradients.forEach((gradient, i) => {
      mean = 0.9 * mean + 0.1 * gradient;
      square = 0.999 * square + 0.001 * gradient ** 2;
      const [m, s] = [mean / (1 - 0.9 ** (i + 1)), square / (1 - 0.999 ** (i + 1))];
      // The small number is added before the correction here and after it there.
      weight -= (0.1 * m) / (Math.sqrt(s) + 1e-7 / Math.sqrt(1 - 0.999 ** (i + 1)));
    });
    const [[found]] = weightsAfter(
      { ...PLAIN, optimiser },
      [[1]],
      gradients.map((g) => [[g]]),
    ) as [[number]];
    // Some thirty roundings of 2⁻²⁴, none of them of a difference of numbers that nearly cancel.
    expect(Math.abs(found - weight)).toBeLessThan(32 * 2 ** -24);
  });

  it('keeps the weights into a unit, a column, within the largest norm', async () => {
    await useBackend(name);
    const start = [
      [3, 0.5],
      [4, 0.5],
    ];
    const still = [
      [0, 0],
      [0, 0],
    ];
    const found = weightsAfter({ ...PLAIN, maxNorm: 2.5 }, start, [still]);
    expect(found).toEqual([
      [1.5, 0.5],
      [2, 0.5],
    ]);
  });

  it('draws weights towards 0, but not biases', async () => {
    await useBackend(name);
    const optimiser = { method: 'momentum', rate: 0.5, decay: 1, momentum: 0 } as const;
    const preset = { ...PLAIN, optimiser, weightDecay: 0.5 };
    expect(weightsAfter(preset, [[4]], [[[0]]])).toEqual([[3]]);
    const bias = tf.variable(tf.tensor1d([4]));
    new Optimiser(preset, [bias]).apply([tf.tensor1d([0])], 0, 0);
    expect(bias.dataSync()[0]).toBe(4);
  });
});
