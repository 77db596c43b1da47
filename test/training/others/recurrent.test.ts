import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../../src/training/backend.js';
import type { OtherSettings } from '../../../src/training/others/other-settings.js';
import { recurrentModel } from '../../../src/training/others/recurrent.js';
import { RandomStream } from '../../../src/training/random.js';

const SETTINGS: OtherSettings = {
  units: 3,
  keepInputs: 1,
  keep: 0.5,
  optimiser: { method: 'adam', rate: 0.01, decay: 1 },
  batch: 5,
  epochs: 1,
  seed: 4,
};
const SIZE = { rows: 3, columns: 2, classes: 2 };
const IMAGE = [0.1, 0.9, -0.4, 0.3, 0.7, 0.2];

/** The sums in doubles, step by step. */
function reference(weights: readonly number[][], gates: readonly number[]): number[] {
  const [into, onward, bias, out, outBias] = weights as [
    number[],
    number[],
    number[],
    number[],
    number[],
  ];
  let state = [0, 0, 0];
  for (let row = 0; row < 3; row++)
    state = state.map((_, j) => {
      let sum = bias[j]!;
      for (let i = 0; i < 2; i++) sum += IMAGE[2 * row + i]! * into[3 * i + j]!;
      for (let i = 0; i < 3; i++) sum += state[i]! * onward[3 * i + j]!;
      return Math.tanh(sum);
    });
  return outBias.map((sum, y) =>
    state.reduce((s, h, i) => s + gates[i]! * h * out[2 * i + y]!, sum),
  );
}

describe.each(await runningBackends())('a recurrent network, on %s', (name) => {
  it('has the sums that doubles have, with scaled states and under a mask', async () => {
    await useBackend(name);
    const model = recurrentModel(SETTINGS, SIZE);
    const weights = model.variables.map((variable) => Array.from(variable.dataSync()));
    const input = tf.tensor2d(IMAGE, [1, 6]);
    const close = (found: tf.Tensor, expected: readonly number[]): void => {
      found.dataSync().forEach((value, y) => {
        expect(value).toBeCloseTo(expected[y]!, 5);
      });
    };
    close(model.sums(input, undefined), reference(weights, [0.5, 0.5, 0.5]));
    const mask = new Float32Array(3);
    new RandomStream(7, 'mask').mask(mask, 0.5);
    close(model.sums(input, new RandomStream(7, 'mask')), reference(weights, Array.from(mask)));
    tf.disposeVariables();
  });
});
