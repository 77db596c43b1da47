import * as tf from '@tensorflow/tfjs-core';
import type { Shape } from '@tensorflow/tfjs-layers';

import { RandomLayer } from './random-layer.js';
import type { LayerSettings } from './random-layer.js';

/** What a serialised layer of stochastic pooling has. */
export interface PoolingSettings extends LayerSettings {
  /** The side of a window; windows do not overlap. */
  readonly size: number;
}

/**
 * Stochastic pooling (M. D. Zeiler and R. Fergus, 2013) of images, rows × columns × channels, with
 * activities from 0 on: in training each window gives one of its activities, drawn with probabilities in
 * their proportion; otherwise their mean with these probabilities. A window of zeros gives 0.
 */
export class StochasticPooling extends RandomLayer {
  /** The name by which a saved model names the layer. */
  static readonly className = 'CorrigendaStochasticPooling';

  readonly size: number;

  /** @throws RangeError if the size is no integer from 2. */
  constructor({ size, ...others }: PoolingSettings) {
    super(others);
    if (!Number.isSafeInteger(size) || size < 2)
      throw new RangeError(`size is ${size}, expected an integer from 2`);
    this.size = size;
  }

  protected override compute(input: tf.Tensor, training: boolean): tf.Tensor {
    return tf.tidy(() => {
      const windows = this.windowsOf(input);
      const total = tf.sum(windows, -1, true);
      const safe = tf.where(tf.greater(total, 0), total, tf.onesLike(total));
      const shares = tf.div(windows, safe);
      const weights = training ? this.draw(shares) : shares;
      return tf.sum(tf.mul(windows, weights), -1);
    });
  }

  /** examples × rows × columns × channels × the activities of a window. */
  private windowsOf(input: tf.Tensor): tf.Tensor {
    const { size } = this;
    const [count = 0, rows = 0, columns = 0, channels = 0] = input.shape;
    if (input.rank !== 4 || rows % size !== 0 || columns % size !== 0)
      throw new RangeError(
        `${this.name}: images of ${input.shape.slice(1).join(' × ')} are not made of windows of ${size} × ${size}`,
      );
    const [down, across] = [rows / size, columns / size];
    const split = tf.reshape(input, [count, down, size, across, size * channels]);
    const gathered = tf.reshape(tf.transpose(split, [0, 1, 3, 2, 4]), [
      count * down * across,
      size * size,
      channels,
    ]);
    return tf.reshape(tf.transpose(gathered, [0, 2, 1]), [
      count,
      down,
      across,
      channels,
      size * size,
    ]);
  }

  /** One-hot choices: the first place at which the sum of the shares reaches a uniform number. */
  private draw(shares: tf.Tensor): tf.Tensor {
    const stream = this.streamFor('choices');
    const last = this.size ** 2;
    const flat = shares.dataSync<'float32'>();
    const choices = new Float32Array(flat.length);
    for (let start = 0; start < flat.length; start += last) {
      const level = stream.next();
      let [sum, chosen] = [0, -1];
      for (let i = 0; i < last && chosen < 0; i++) {
        sum += flat[start + i]!;
        if (level < sum) chosen = i;
      }
      // The shares may add up to a little less than 1; then it is the last that can be chosen.
      for (let i = last - 1; i >= 0 && chosen < 0; i--) if (flat[start + i]! > 0) chosen = i;
      if (chosen >= 0) choices[start + chosen] = 1;
    }
    return tf.tensor(choices, shares.shape);
  }

  override computeOutputShape(shape: Shape | Shape[]): Shape {
    const [count = null, rows, columns, channels = null] = shape as Shape;
    const divided = (side: number | null | undefined): number | null =>
      typeof side === 'number' ? side / this.size : null;
    return [count, divided(rows), divided(columns), channels];
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), size: this.size };
  }
}

tf.serialization.registerClass(StochasticPooling);
