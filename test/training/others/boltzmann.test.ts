import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../../src/training/backend.js';
import { boltzmannModel } from '../../../src/training/others/boltzmann.js';
import type { OtherSettings } from '../../../src/training/others/other-settings.js';
import { RandomStream } from '../../../src/training/random.js';

const [UNITS, CLASSES] = [4, 3];
const SETTINGS: OtherSettings = {
  units: UNITS,
  keepInputs: 1,
  keep: 0.5,
  optimiser: { method: 'adam', rate: 0.01, decay: 1 },
  batch: 5,
  epochs: 1,
  seed: 4,
};
const PIXELS = [0.1, 0.9];

/** p(y | v) from the energies of all 2⁴ states of the hidden units that the gates leave. */
function byEnumeration(weights: readonly number[][], gates: readonly number[]): number[] {
  const [visible, label, bias, classBias] = weights as [number[], number[], number[], number[]];
  const shares = Array.from({ length: CLASSES }, (_, y) => {
    let share = 0;
    for (let state = 0; state < 2 ** UNITS; state++) {
      const h = gates.map((gate, j) => gate * ((state >> j) & 1));
      // A unit that is left out is in one state, not in two.
      if (gates.some((gate, j) => gate === 0 && (state >> j) & 1)) continue;
      let exponent = classBias[y]!;
      h.forEach((on, j) => {
        const input = PIXELS.reduce((sum, v, i) => sum + v * visible[i * UNITS + j]!, bias[j]!);
        exponent += on * (input + label[y * UNITS + j]!);
      });
      share += Math.exp(exponent);
    }
    return share;
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

describe.each(await runningBackends())(
  'a restricted Boltzmann machine with a class, on %s',
  (name) => {
    it('has the probabilities that enumeration of its hidden units gives, whichever there are', async () => {
      await useBackend(name);
      const model = boltzmannModel(SETTINGS, { inputs: 2, classes: CLASSES });
      const weights = model.variables.map((variable) => Array.from(variable.dataSync()));
      const input = tf.tensor2d(PIXELS, [1, 2]);
      for (let seed = 0; seed < 5; seed++) {
        const gates = new Float32Array(UNITS);
        new RandomStream(seed, 'mask').mask(gates, 0.5);
        const found = tf.softmax(model.sums(input, new RandomStream(seed, 'mask'))).dataSync();
        byEnumeration(weights, Array.from(gates)).forEach((share, y) => {
          expect(found[y]).toBeCloseTo(share, 5);
        });
      }
      tf.disposeVariables();
    });

    it('is, with scaled states, the renormalised geometric mean over all masks', async () => {
      await useBackend(name);
      const model = boltzmannModel(SETTINGS, { inputs: 2, classes: CLASSES });
      const weights = model.variables.map((variable) => Array.from(variable.dataSync()));
      const logarithms = Array.from({ length: 2 ** UNITS }, (_, mask) =>
        byEnumeration(
          weights,
          Array.from({ length: UNITS }, (_gate, j) => (mask >> j) & 1),
        ).map(Math.log),
      );
      const geometric = Array.from({ length: CLASSES }, (_, y) =>
        Math.exp(logarithms.reduce((sum, row) => sum + row[y]!, 0) / 2 ** UNITS),
      );
      const total = geometric.reduce((sum, value) => sum + value, 0);
      const input = tf.tensor2d(PIXELS, [1, 2]);
      const scaled = tf.softmax(model.sums(input, undefined)).dataSync();
      geometric.forEach((value, y) => {
        expect(scaled[y]).toBeCloseTo(value / total, 5);
      });
      tf.disposeVariables();
    });
  },
);
