import type * as tf from '@tensorflow/tfjs-core';

import type { RandomStream } from '../random.js';

/** What a step does: a gate or noise, a weighted sum, what a unit makes of its sum, or a rearrangement. */
export type StepKind = 'noise' | 'sums' | 'units' | 'shape';

/** One step of a network that is a chain. */
export interface Step {
  readonly kind: StepKind;
  /** Of the layer that it belongs to. */
  readonly name: string;
  /** For a step of kind `units`: 'sigmoid', 'softmax', 'relu' and so on. */
  readonly activation?: string;
  /** The probability with which a number, or a connection, is kept, where that is what the noise is. */
  readonly keep?: number;
  /** The shape of one example after it. */
  readonly shape: readonly number[];
  /**
   * Examples in, examples out; inside of `tf.tidy`.
   *
   * @param stream where noise comes from; without one the step does what it does after training.
   */
  readonly forward: (input: tf.Tensor, stream: RandomStream | undefined) => tf.Tensor;
}

/** A network that is a chain of steps, with weights that stay as they are. */
export interface Chain {
  /** The shape of one input, without the number of examples. */
  readonly inputShape: readonly number[];
  readonly steps: readonly Step[];
  /** How the last step is read: probabilities of classes, of one thing and its opposite, or numbers. */
  readonly output: 'softmax' | 'logistic' | 'numbers';
  /** The length of an output. */
  readonly outputs: number;
  readonly dispose: () => void;
}
