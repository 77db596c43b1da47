import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../src/training/backend.js';
import { strokeDigits } from '../../src/training/data/digits.js';
import { buildNetwork } from '../../src/training/network.js';
import type { Preset } from '../../src/training/preset.js';
import { RandomStream } from '../../src/training/random.js';
import { referenceSums } from './reference-network.js';
import { SMALL } from './small-preset.js';

const COUNT = 8;
const { inputs } = strokeDigits(COUNT, 3, 'test');

function input(): tf.Tensor2D {
  return tf.tensor2d(inputs, [COUNT, SMALL.inputs]);
}

describe.each(await runningBackends())('a network on %s', (name) => {
  const widths = [SMALL.inputs, ...SMALL.hidden.map(({ units }) => units)];
  const keeps = [SMALL.keepInputs, ...SMALL.hidden.map(({ keep }) => keep)];

  it.each([
    ['masks', true],
    ['scaled weights', false],
  ])('computes with %s what doubles do, within the bound of rounding', async (_, training) => {
    await useBackend(name);
    const { sums, gates, variables } = buildNetwork(SMALL);
    gates.forEach((layer, i) => layer.drawFrom(new RandomStream(5, 'mask', i)));
    const found = tf.tidy(() => (sums.apply(input(), { training }) as tf.Tensor).dataSync());
    const weights = variables.map((variable) => variable.dataSync<'float32'>());
    for (let i = 0; i < COUNT; i++) {
      const factors = gates.map((layer, place) => {
        const width = widths[place]!;
        return training
          ? layer.lastMask!.subarray(i * width, (i + 1) * width)
          : new Float64Array(width).fill(keeps[place]!);
      });
      const own = inputs.subarray(i * SMALL.inputs, (i + 1) * SMALL.inputs);
      const { values, errors } = referenceSums(SMALL, weights, own, factors);
      values.forEach((value, unit) => {
        expect(errors[unit]).toBeLessThan(1e-4);
        expect(Math.abs(found[i * 10 + unit]! - value)).toBeLessThanOrEqual(errors[unit]!);
      });
    }
    tf.disposeVariables();
  });

  it('has over all masks the mean that scaled weights give, where it is linear', async () => {
    await useBackend(name);
    const linear: Preset = {
      ...SMALL,
      inputs: 3,
      keepInputs: 0.5,
      hidden: [{ units: 2, activation: 'linear', keep: 0.5 }],
      outputs: 1,
    };
    const { sums, gates, variables } = buildNetwork(linear);
    // Small integers: every number on the way is exact in 24 bits.
    variables.forEach((variable, i) => {
      const values = Array.from({ length: variable.size }, (_, j) => ((3 * i + 5 * j) % 7) - 3);
      variable.assign(tf.tensor(values, variable.shape));
    });
    const bits = (mask: number, from: number, count: number): number[] =>
      Array.from({ length: count }, (_, i) => (mask >> (from + i)) & 1);
    const masks = Array.from({ length: 2 ** 5 }, (_, mask) => mask);
    gates[0]!.use(Float32Array.from(masks.flatMap((mask) => bits(mask, 0, 3))));
    gates[1]!.use(Float32Array.from(masks.flatMap((mask) => bits(mask, 3, 2))));
    const x = tf.tensor2d([4, -2, 7], [1, 3]);
    const each = sums.apply(tf.tile(x, [32, 1]), { training: true }) as tf.Tensor;
    const scaled = sums.apply(x, { training: false }) as tf.Tensor;
    const mean = each.dataSync<'float32'>().reduce((sum, value) => sum + value, 0) / 32;
    expect(mean).toBe(scaled.dataSync()[0]);
    expect(new Set(each.dataSync()).size).toBeGreaterThan(4);
    tf.disposeVariables();
  });

  it('is the same again when it is saved and loaded, gates included', async () => {
    await useBackend(name);
    const { model } = buildNetwork(SMALL);
    let saved: tf.io.ModelArtifacts | undefined;
    await model.save(
      tf.io.withSaveHandler((artifacts) => {
        saved = artifacts;
        const modelArtifactsInfo = { dateSaved: new Date(0), modelTopologyType: 'JSON' } as const;
        return Promise.resolve({ modelArtifactsInfo });
      }),
    );
    const loaded = await tfl.loadLayersModel(tf.io.fromMemory(saved!));
    const output = (one: tfl.LayersModel): ArrayLike<number> =>
      (one.predict(input()) as tf.Tensor).dataSync();
    expect(output(loaded)).toEqual(output(model));
    const kept = loaded.layers.flatMap((layer) => ('keep' in layer ? [layer.keep] : []));
    expect(kept).toEqual([0.8, 0.5, 0.75]);
    tf.disposeVariables();
  });
});

it('has weights that follow from the seed, by the law that is stated', async () => {
  await useBackend();
  const weights = (preset: Preset): readonly ArrayLike<number>[] =>
    buildNetwork(preset).variables.map((variable) => variable.dataSync());
  const [first, bias] = weights(SMALL);
  expect(weights(SMALL)[0]).toEqual(first);
  expect(weights({ ...SMALL, seed: 12 })[0]).not.toEqual(first);
  expect(Array.from(bias!).every((value) => value === 0)).toBe(true);
  const limit = Math.sqrt(6 / (196 + 12));
  const largest = Math.max(...Array.from(first!, Math.abs));
  expect(largest).toBeLessThanOrEqual(limit);
  expect(largest).toBeGreaterThan(0.99 * limit);
  const [normal] = weights({ ...SMALL, initial: { law: 'normal', deviation: 0.01 } });
  const square = Array.from(normal!).reduce((sum, value) => sum + value ** 2, 0) / normal!.length;
  // 2,352 weights: the variance of the mean square is 1.9 σ⁴/2352, of which six deviations are 0.17 σ².
  expect(Math.abs(square / 1e-4 - 1)).toBeLessThan(0.18);
});
