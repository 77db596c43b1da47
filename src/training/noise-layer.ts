import * as tf from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import type { Shape } from '@tensorflow/tfjs-layers';

import type { RandomStream } from './random.js';

/** What a serialised layer of noise has. */
export interface NoiseSettings {
  /** Whether numbers are multiplied by N(1, deviation²), or N(0, deviation²) is added to them. */
  readonly operation: 'multiply' | 'add';
  readonly deviation: number;
  readonly name?: string;
}

/**
 * Gaussian noise in training, and nothing afterwards: since its mean is 1, or 0, the network without it
 * stands for the ensemble without any scaling. The noise comes from a stream of the caller's.
 */
export class NoiseLayer extends layers.Layer {
  /** The name by which a saved model names the layer. */
  static readonly className = 'CorrigendaNoise';

  readonly operation: NoiseSettings['operation'];
  readonly deviation: number;
  private stream: RandomStream | undefined;

  /** @throws RangeError if the deviation is negative or no number, or the operation another one. */
  constructor({ operation, deviation, name, ...others }: NoiseSettings) {
    super({ ...others, ...(name === undefined ? {} : { name }) });
    if (!(deviation >= 0 && deviation < Infinity))
      throw new RangeError(`deviation is ${deviation}, expected a number from 0`);
    if (!['multiply', 'add'].includes(operation))
      throw new RangeError(`operation is ${operation}, expected multiply or add`);
    this.operation = operation;
    this.deviation = deviation;
  }

  /** Where the noise of the next calls comes from. */
  drawFrom(stream: RandomStream): void {
    this.stream = stream;
  }

  override call(
    inputs: tf.Tensor | tf.Tensor[],
    { training }: { readonly training?: boolean },
  ): tf.Tensor {
    const [input] = Array.isArray(inputs) ? inputs : [inputs];
    if (input === undefined) throw new RangeError(`${this.name} is called without an input`);
    if (training !== true || this.deviation === 0) return tf.clone(input);
    if (this.stream === undefined) throw new Error(`${this.name} has no stream to draw from`);
    const multiplies = this.operation === 'multiply';
    const values = new Float32Array(input.size);
    this.stream.normal(values, multiplies ? 1 : 0, this.deviation);
    const noise = tf.tensor(values, input.shape);
    return multiplies ? tf.mul(input, noise) : tf.add(input, noise);
  }

  override computeOutputShape(shape: Shape): Shape {
    return shape;
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), operation: this.operation, deviation: this.deviation };
  }
}

tf.serialization.registerClass(NoiseLayer);
