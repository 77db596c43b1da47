import type * as tf from '@tensorflow/tfjs-core';

/** A layer that multiplies what enters it by random factors in training. */
export interface FactorSource {
  /** Whether it leaves its input as it is. */
  readonly isSilent: boolean;
  /** The factors of the next input of a shape. */
  draw(shape: readonly number[]): tf.Tensor;
}
