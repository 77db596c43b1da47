import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { useBackend } from '../../src/training/backend.js';
import { RandomLayer } from '../../src/training/random-layer.js';
import { RandomStream } from '../../src/training/random.js';

class Raised extends RandomLayer {
  static readonly className = 'RaisedByARandomNumber';

  protected override compute(input: tf.Tensor, training: boolean): tf.Tensor {
    return training ? tf.add(input, this.streamFor('heights').next()) : tf.clone(input);
  }
}

const valueOf = (layer: Raised, training: boolean): number =>
  (layer.apply(tf.scalar(0), { training }) as tf.Tensor).dataSync()[0]!;

it('has the numbers of the stream that it was given last, and none outside of training', async () => {
  await useBackend('wasm');
  const layer = new Raised({});
  for (const seed of [1, 2, 1]) {
    layer.drawFrom(new RandomStream(seed));
    expect(valueOf(layer, true)).toBe(Math.fround(new RandomStream(seed).next()));
  }
  expect(valueOf(layer, false)).toBe(0);
});

it('says by its name what it was to draw where it has no stream, or that it has no input', () => {
  const layer = new Raised({ name: 'raised_1' });
  expect(() => valueOf(layer, true)).toThrow('raised_1 has no stream to draw heights from');
  expect(() => layer.call([], {})).toThrow('raised_1 is called without an input');
});

it('keeps the shape of its input', () => {
  expect(new Raised({}).computeOutputShape([null, 3, 4])).toEqual([null, 3, 4]);
});
