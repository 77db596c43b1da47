import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../src/training/backend.js';
import { crossEntropy } from '../../src/training/loss.js';
import { marginalisedLoss } from '../../src/training/marginalised.js';
import { buildNetwork } from '../../src/training/network.js';
import { objective } from '../../src/training/objective.js';
import type { Activation, Preset } from '../../src/training/preset.js';
import { SMALL } from './small-preset.js';

const GATES = 12;

/** A network whose inputs alone have gates, so that all of its masks can be run as one batch. */
function presetOf(activation: Activation | 'none', outputs: number): Preset {
  return {
    ...SMALL,
    inputs: GATES,
    keepInputs: 0.5,
    // Units over the same inputs are not independent; a single one is alone.
    hidden: activation === 'none' ? [] : [{ units: 1, activation, keep: 1 }],
    outputs,
    initial: { law: 'glorot', scale: 1 },
  };
}

const row = Float32Array.from({ length: GATES }, (_, i) => Math.sin(i + 1));

function targetsOf(examples: number, outputs: number): tf.Tensor2D {
  const classes = new Float32Array(examples * outputs);
  for (let i = 0; i < examples; i++) classes[i * outputs] = 1;
  return tf.tensor2d(classes, [examples, outputs]);
}

/** The mean loss over all masks, the loss of weight scaling, and the approximation. */
function lossesOf(preset: Preset): Readonly<Record<'exact' | 'scaled' | 'found', number>> {
  const network = buildNetwork(preset);
  const { outputs } = preset;
  const count = 2 ** GATES;
  const masks = Float32Array.from({ length: count * GATES }, (_, place) => {
    const [mask, gate] = [Math.floor(place / GATES), place % GATES];
    return (mask >> gate) & 1;
  });
  const exact = tf.tidy(() => {
    network.gates[0]!.use(masks);
    const inputs = tf.tile(tf.tensor2d(row, [1, GATES]), [count, 1]);
    const sums = network.sums.apply(inputs, { training: true }) as tf.Tensor2D;
    return crossEntropy(sums, targetsOf(count, outputs)).dataSync()[0]!;
  });
  const given = { inputs: tf.tensor2d(row, [1, GATES]), targets: targetsOf(1, outputs) };
  const scaled = crossEntropy(
    network.sums.apply(given.inputs, { training: false }) as tf.Tensor2D,
    given.targets,
  ).dataSync()[0]!;
  const found = marginalisedLoss(network, preset, given).dataSync()[0]!;
  tf.disposeVariables();
  return { exact, scaled, found };
}

describe.each(await runningBackends())(
  'the mean loss in the Gaussian approximation, on %s',
  (name) => {
    it.each([
      ['none', 1],
      ['none', 3],
      ['linear', 1],
      ['linear', 3],
      ['rectified', 1],
      ['rectified', 3],
      ['logistic', 1],
      ['logistic', 3],
    ] as const)(
      'is nearer to that over all masks than weight scaling, %s, %i outputs',
      async (activation, outputs) => {
        await useBackend(name);
        const { exact, scaled, found } = lossesOf(presetOf(activation, outputs));
        // Losses are sums of numbers with 24 bits.
        expect(Math.abs(found - exact)).toBeLessThan(0.25 * Math.abs(exact - scaled) + 2e-6);
      },
    );

    it('is the loss itself where no gate is drawn, and draws no mask', async () => {
      await useBackend(name);
      const preset: Preset = {
        ...SMALL,
        keepInputs: 1,
        hidden: SMALL.hidden.map((layer) => ({ ...layer, keep: 1 })),
        objective: 'marginalised',
      };
      const network = buildNetwork(preset);
      const given = { inputs: tf.ones<tf.Rank.R2>([1, 196]), targets: targetsOf(1, 10) };
      const plain = crossEntropy(network.sums.predict(given.inputs) as tf.Tensor2D, given.targets);
      // The network has no stream to draw masks from.
      const found = objective(network, preset, given).dataSync()[0]!;
      expect(found).toBeCloseTo(plain.dataSync()[0]!, 3);
      tf.disposeVariables();
    });

    it('has a gradient that is finite for every weight', async () => {
      await useBackend(name);
      const preset: Preset = { ...presetOf('rectified', 3), objective: 'marginalised' };
      const network = buildNetwork(preset);
      const given = { inputs: tf.zeros<tf.Rank.R2>([1, GATES]), targets: targetsOf(1, 3) };
      const { grads } = tf.variableGrads(
        () => objective(network, preset, given),
        [...network.variables],
      );
      for (const slope of Object.values(grads))
        expect(slope.dataSync().every(Number.isFinite)).toBe(true);
      tf.disposeVariables();
    });
  },
);
