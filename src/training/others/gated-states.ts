import * as tf from '@tensorflow/tfjs-core';

import { RandomStream } from '../random.js';

/** States times gates of 0 and 1 from a stream; without one, or with `keep` 1, times `keep`. */
export function gatedStates<T extends tf.Tensor>(
  states: T,
  keep: number,
  noise: RandomStream | undefined,
): T {
  if (keep === 1) return states;
  if (noise === undefined) return tf.mul(states, keep);
  const mask = new Float32Array(states.size);
  noise.mask(mask, keep);
  return tf.mul(states, tf.tensor(mask, states.shape));
}

/** A matrix of weights, uniform in ±√(6/(rows + columns)). */
export function drawnKernel(
  rows: number,
  columns: number,
  seed: number,
  name: string,
): tf.Variable<tf.Rank.R2> {
  const limit = Math.sqrt(6 / (rows + columns));
  const stream = new RandomStream(seed, 'weights', name);
  const values = Float32Array.from({ length: rows * columns }, () => stream.between(-limit, limit));
  return tf.tidy(() => tf.variable(tf.tensor2d(values, [rows, columns])));
}

/** A row of biases of 0. */
export function zeroBias(columns: number): tf.Variable<tf.Rank.R1> {
  return tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R1>([columns])));
}
