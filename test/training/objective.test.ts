import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../src/training/backend.js';
import { crossEntropy } from '../../src/training/loss.js';
import { buildNetwork } from '../../src/training/network.js';
import type { Network } from '../../src/training/network.js';
import { objective } from '../../src/training/objective.js';
import type { Preset } from '../../src/training/preset.js';
import { SMALL } from './small-preset.js';

/** Softmax regression on three gated inputs: weight scaling is the renormalised geometric mean. */
const REGRESSION: Preset = {
  ...SMALL,
  inputs: 3,
  keepInputs: 0.5,
  hidden: [],
  outputs: 2,
  initial: { law: 'glorot', scale: 2 },
};

const batch = () => ({
  inputs: tf.tensor2d([1, -2, 0.5], [1, 3]),
  targets: tf.tensor2d([0, 1], [1, 2]),
});

function slopesOf(network: Network, loss: () => tf.Scalar): { value: number; slopes: number[] } {
  const { value, grads } = tf.variableGrads(loss, [...network.variables]);
  const slopes = network.variables.flatMap(({ name }) => Array.from(grads[name]!.dataSync()));
  return { value: value.dataSync()[0]!, slopes };
}

describe.each(await runningBackends())('what a step minimises, on %s', (name) => {
  it('is, for the ensemble, over all masks the gradient of −ln p of the exact ensemble', async () => {
    await useBackend(name);
    const network = buildNetwork(REGRESSION);
    const preset: Preset = { ...REGRESSION, objective: 'ensemble' };
    const mean = new Float64Array(8);
    for (let mask = 0; mask < 8; mask++) {
      const { slopes } = slopesOf(network, () => {
        network.gates[0]!.use(Float32Array.from({ length: 3 }, (_, i) => (mask >> i) & 1));
        return objective(network, preset, batch());
      });
      slopes.forEach((slope, i) => (mean[i]! += slope / 8));
    }
    const exact = slopesOf(network, () => {
      const { inputs, targets } = batch();
      return crossEntropy(network.sums.apply(inputs, { training: false }) as tf.Tensor2D, targets);
    });
    exact.slopes.forEach((slope, i) => {
      expect(mean[i]).toBeCloseTo(slope, 5);
    });
    tf.disposeVariables();
  });

  it('has for the ensemble the value of its own loss, whatever the mask', async () => {
    await useBackend(name);
    const network = buildNetwork(REGRESSION);
    const values = [0, 1].map((gate) => {
      network.gates[0]!.use(new Float32Array(3).fill(gate));
      const loss = objective(network, { ...REGRESSION, objective: 'ensemble' }, batch());
      return loss.dataSync()[0]!;
    });
    expect(values[0]).toBeCloseTo(values[1]!, 6);
    tf.disposeVariables();
  });

  it('is for the members their cross-entropy, and with sparsity the mean activity more', async () => {
    await useBackend(name);
    const open = { ...SMALL, keepInputs: 1, hidden: SMALL.hidden.map((h) => ({ ...h, keep: 1 })) };
    const network = buildNetwork(open);
    const given = {
      inputs: tf.ones<tf.Rank.R2>([2, 196]),
      targets: tf.tensor2d([0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0], [2, 10]),
    };
    const [sums, ...activities] = network.layers.predict(given.inputs) as tf.Tensor2D[];
    const [plain, sparse] = [0, 0.5].map(
      (sparsity) => objective(network, { ...open, sparsity }, given).dataSync()[0]!,
    );
    expect(plain).toBeCloseTo(crossEntropy(sums!, given.targets).dataSync()[0]!, 5);
    const means = activities.map((one) => tf.mean(tf.abs(one)).dataSync()[0]!);
    expect(sparse! - plain!).toBeCloseTo(0.25 * (means[0]! + means[1]!), 5);
    tf.disposeVariables();
  });
});
