import type * as tf from '@tensorflow/tfjs-core';

import type { OptimiserSettings } from '../preset.js';
import type { RandomStream } from '../random.js';

/** A model with gates that is no chain of layers, and how it is trained. */
export interface OtherSettings {
  /** The number of hidden units. */
  readonly units: number;
  /** The probabilities with which inputs and hidden units are kept, in (0, 1]. */
  readonly keepInputs: number;
  readonly keep: number;
  readonly optimiser: OptimiserSettings;
  readonly batch: number;
  readonly epochs: number;
  readonly seed: number;
}

/** A classifier of examples whose weights can be learnt. */
export interface OtherModel {
  readonly variables: readonly tf.Variable[];
  /**
   * The sums of the softmax, examples × classes; inside of `tf.tidy`.
   *
   * @param noise where masks come from; without it states are multiplied by their probabilities.
   */
  readonly sums: (inputs: tf.Tensor2D, noise: RandomStream | undefined) => tf.Tensor2D;
}
