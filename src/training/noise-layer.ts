import * as tf from '@tensorflow/tfjs-core';

import { RandomLayer } from './random-layer.js';
import type { LayerSettings } from './random-layer.js';

/** What a serialised layer of noise has. */
export interface NoiseSettings extends LayerSettings {
  /** Whether numbers are multiplied by N(1, deviation²), or N(0, deviation²) is added to them. */
  readonly operation: 'multiply' | 'add';
  readonly deviation: number;
}

/**
 * Gaussian noise in training, and nothing afterwards: since its mean is 1, or 0, the network without it
 * stands for the ensemble without any scaling. The noise comes from a stream of the caller's.
 */
export class NoiseLayer extends RandomLayer {
  /** The name by which a saved model names the layer. */
  static readonly className = 'CorrigendaNoise';

  readonly operation: NoiseSettings['operation'];
  readonly deviation: number;

  /** @throws RangeError if the deviation is negative or no number, or the operation another one. */
  constructor({ operation, deviation, ...others }: NoiseSettings) {
    super(others);
    if (!(deviation >= 0 && deviation < Infinity))
      throw new RangeError(`deviation is ${deviation}, expected a number from 0`);
    if (!['multiply', 'add'].includes(operation))
      throw new RangeError(`operation is ${operation}, expected multiply or add`);
    this.operation = operation;
    this.deviation = deviation;
  }

  get isSilent(): boolean {
    return this.deviation === 0;
  }

  /** The noise of the next input of a shape: factors, or terms. */
  draw(shape: readonly number[]): tf.Tensor {
    const values = new Float32Array(tf.util.sizeFromShape([...shape]));
    const mean = this.operation === 'multiply' ? 1 : 0;
    this.streamFor('noise').normal(values, mean, this.deviation);
    return tf.tensor(values, [...shape]);
  }

  protected override compute(input: tf.Tensor, training: boolean): tf.Tensor {
    if (!training || this.isSilent) return tf.clone(input);
    const noise = this.draw(input.shape);
    return this.operation === 'multiply' ? tf.mul(input, noise) : tf.add(input, noise);
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), operation: this.operation, deviation: this.deviation };
  }
}

tf.serialization.registerClass(NoiseLayer);
