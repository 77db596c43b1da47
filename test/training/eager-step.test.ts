import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../src/training/backend.js';
import { eagerStep } from '../../src/training/eager-step.js';
import { buildNetwork } from '../../src/training/network.js';
import { Optimiser } from '../../src/training/optimiser.js';
import type { Preset } from '../../src/training/preset.js';
import { SMALL } from './small-preset.js';

const { maxNorm: _norm, weightDecay: _decay, ...PLAIN } = SMALL;
/** Two inputs, two classes, no hidden units and nothing random. */
const LINEAR: Preset = {
  ...PLAIN,
  inputs: 2,
  outputs: 2,
  keepInputs: 1,
  hidden: [],
  initial: { law: 'normal', deviation: 0 },
  optimiser: { method: 'momentum', rate: 0.5, decay: 1, momentum: 0.5 },
};

describe.each(await runningBackends())('a step operation by operation on %s', (name) => {
  it('goes against the gradient, and gives the loss before it', async () => {
    await useBackend(name);
    const network = buildNetwork(LINEAR);
    const optimiser = new Optimiser(LINEAR, network.variables);
    const loss = tf.tidy(() => {
      const batch = { inputs: tf.tensor2d([[1, 2]]), targets: tf.tensor2d([[1, 0]]) };
      return eagerStep(LINEAR, network, optimiser, { batch, epoch: 0, step: 0 });
    });
    // Of two classes of probability 1/2 each; a few roundings.
    expect(Math.abs(loss - Math.LN2)).toBeLessThan(4 * 2 ** -24);
    // p − t = (−1/2, 1/2), times the input, times the rate.
    expect(network.variables.map((variable) => variable.arraySync())).toEqual([
      [
        [0.25, -0.25],
        [0.5, -0.5],
      ],
      [0.25, -0.25],
    ]);
    optimiser.dispose();
    network.model.dispose();
  });

  it('changes nothing where the loss is not finite', async () => {
    await useBackend(name);
    const network = buildNetwork(LINEAR);
    const optimiser = new Optimiser(LINEAR, network.variables);
    const loss = tf.tidy(() => {
      const batch = { inputs: tf.tensor2d([[NaN, 2]]), targets: tf.tensor2d([[1, 0]]) };
      return eagerStep(LINEAR, network, optimiser, { batch, epoch: 0, step: 0 });
    });
    expect(loss).toBeNaN();
    expect(network.variables.every((variable) => variable.dataSync().every((x) => x === 0))).toBe(
      true,
    );
    optimiser.dispose();
    network.model.dispose();
  });
});
