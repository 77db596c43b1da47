import type * as tf from '@tensorflow/tfjs-core';

import type { RandomStream } from '../random.js';

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
