import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../src/training/backend.js';
import { GateLayer } from '../../src/training/gate-layer.js';
import { RandomStream } from '../../src/training/random.js';

const VALUES = [2, -4, 6, 8, 10, -12];

describe.each(await runningBackends())('a layer of gates on %s', (name) => {
  function outputOf(layer: GateLayer, training: boolean): number[] {
    const input = tf.tensor2d(VALUES, [2, 3]);
    return Array.from((layer.apply(input, { training }) as tf.Tensor).dataSync());
  }

  it('multiplies by a mask in training, which it records, and else by the probability', async () => {
    await useBackend(name);
    const layer = new GateLayer({ keep: 0.5 });
    layer.drawFrom(new RandomStream(4, 'mask'));
    const output = outputOf(layer, true);
    const mask = new Float32Array(6);
    new RandomStream(4, 'mask').mask(mask, 0.5);
    expect(layer.lastMask).toEqual(mask);
    expect(output.map((value) => value + 0)).toEqual(
      VALUES.map((value, i) => value * mask[i]! + 0),
    );
    expect(outputOf(layer, false)).toEqual(VALUES.map((value) => value / 2));
  });

  it('draws other masks in the next call, and the given one where there is one', async () => {
    await useBackend(name);
    const layer = new GateLayer({ keep: 0.5 });
    layer.drawFrom(new RandomStream(4, 'mask'));
    const masks = Array.from(
      { length: 4 },
      () => (outputOf(layer, true), layer.lastMask!.join('')),
    );
    expect(new Set(masks).size).toBeGreaterThan(1);
    layer.use(Float32Array.of(0, 0, 1, 0, 1, 0));
    expect(outputOf(layer, true).filter(Boolean)).toEqual([6, 10]);
    layer.use(Float32Array.of(1));
    expect(() => outputOf(layer, true)).toThrow(/1 gates for 6 numbers/);
  });

  it('passes the gradient through open gates only', async () => {
    await useBackend(name);
    const layer = new GateLayer({ keep: 0.5 });
    const slope = tf.grad((x) => {
      layer.use(Float32Array.of(1, 0, 1, 1, 0, 0));
      return tf.sum(layer.apply(x, { training: true }) as tf.Tensor);
    })(tf.tensor2d(VALUES, [2, 3]));
    expect(Array.from(slope.dataSync())).toEqual([1, 0, 1, 1, 0, 0]);
  });

  it('leaves everything open at probability 1, and has no masks of its own', async () => {
    await useBackend(name);
    expect(outputOf(new GateLayer({ keep: 1 }), true)).toEqual(VALUES);
    expect(() => outputOf(new GateLayer({ keep: 0.5, name: 'gates_1' }), true)).toThrow(
      'gates_1 has no stream to draw gates from',
    );
  });
});

it.each([0, -0.5, 1.5, NaN])('refuses to keep with probability %d', (keep) => {
  expect(() => new GateLayer({ keep })).toThrow(/expected above 0 up to 1/);
});
