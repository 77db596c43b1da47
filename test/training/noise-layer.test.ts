import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../src/training/backend.js';
import { NoiseLayer } from '../../src/training/noise-layer.js';
import { RandomStream } from '../../src/training/random.js';

const VALUES = [1, 2, 4, 8, 0.5, -2];

describe.each(await runningBackends())('a layer of Gaussian noise on %s', (name) => {
  function outputOf(layer: NoiseLayer, training: boolean): number[] {
    const input = tf.tensor2d(VALUES, [2, 3]);
    return Array.from((layer.apply(input, { training }) as tf.Tensor).dataSync());
  }

  it.each([
    ['multiply', 1, (value: number, noise: number) => Math.fround(value * noise)],
    ['add', 0, (value: number, noise: number) => Math.fround(value + noise)],
  ] as const)(
    'does in training what %s says, and nothing afterwards',
    async (operation, mean, by) => {
      await useBackend(name);
      const layer = new NoiseLayer({ operation, deviation: 0.5 });
      layer.drawFrom(new RandomStream(2, 'noise'));
      const noise = new Float32Array(6);
      new RandomStream(2, 'noise').normal(noise, mean, 0.5);
      expect(outputOf(layer, true)).toEqual(VALUES.map((value, i) => by(value, noise[i]!)));
      expect(outputOf(layer, false)).toEqual(VALUES);
    },
  );

  it('is saved with a model and loaded again', async () => {
    await useBackend(name);
    const input = tfl.input({ shape: [3] });
    const layer = new NoiseLayer({ operation: 'add', deviation: 0.25, name: 'noise' });
    const model = tfl.model({ inputs: input, outputs: layer.apply(input) as tfl.SymbolicTensor });
    const again = await tfl.models.modelFromJSON(JSON.parse(model.toJSON() as string) as never);
    expect(again.getLayer('noise').getConfig()).toMatchObject({
      operation: 'add',
      deviation: 0.25,
    });
  });

  it('refuses a deviation below 0, another operation, and noise from nowhere', async () => {
    await useBackend(name);
    expect(() => new NoiseLayer({ operation: 'add', deviation: -1 })).toThrow(RangeError);
    expect(() => new NoiseLayer({ operation: 'divide' as never, deviation: 1 })).toThrow(
      RangeError,
    );
    const layer = new NoiseLayer({ operation: 'add', deviation: 1 });
    expect(() => outputOf(layer, true)).toThrow(/no stream/);
  });
});
