import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { useBackend } from '../../src/training/backend.js';
import { GatedLayer } from '../../src/training/gated-layer.js';
import { RandomStream } from '../../src/training/random.js';

class Shown extends GatedLayer {
  static readonly className = 'GatesAsTheyAre';

  protected override compute(input: tf.Tensor): tf.Tensor {
    return tf.tensor(this.nextGates(input.size), input.shape);
  }

  get open(): boolean {
    return this.isOpen;
  }
}

const gatesOf = (layer: Shown): number[] =>
  Array.from((layer.apply(tf.zeros([2, 3]), { training: true }) as tf.Tensor).dataSync());

it('uses given gates until there is another stream', async () => {
  await useBackend('wasm');
  const layer = new Shown({ keep: 0.5 });
  const drawn = new Float32Array(6);
  new RandomStream(5).mask(drawn, 0.5);
  layer.use(Float32Array.of(1, 1, 0, 0, 0, 0));
  for (let call = 0; call < 2; call++) expect(gatesOf(layer)).toEqual([1, 1, 0, 0, 0, 0]);
  layer.drawFrom(new RandomStream(5));
  expect(gatesOf(layer)).toEqual(Array.from(drawn));
});

it('is open for sure only at probability 1 without given gates', () => {
  const layer = new Shown({ keep: 1 });
  expect([layer.open, new Shown({ keep: 0.999 }).open]).toEqual([true, false]);
  layer.use(Float32Array.of(0));
  expect(layer.open).toBe(false);
});

it('refuses as many gates as there are not, and probabilities outside of (0, 1]', () => {
  const layer = new Shown({ keep: 1 / 2, name: 'shown_1' });
  layer.use(Float32Array.of(0, 1));
  expect(() => gatesOf(layer)).toThrow('shown_1: 2 gates for 6 numbers');
  for (const keep of [0, -1, 1.5, NaN])
    expect(() => new Shown({ keep })).toThrow(`keep is ${keep}, expected above 0 up to 1`);
});

it('saves its probability', () => {
  expect(new Shown({ keep: 0.8 }).getConfig()).toMatchObject({ keep: 0.8 });
});
