import * as tf from '@tensorflow/tfjs-core';

import type { Examples } from './data/examples.js';

/** A batch of examples as tensors: examples × features, and examples × outputs. */
export interface Batch {
  readonly inputs: tf.Tensor2D;
  readonly targets: tf.Tensor2D;
}

/**
 * The examples at some places as tensors; with one output the target is the class itself, with more
 * it is 1 at the class and else 0.
 */
export function batchOf(examples: Examples, places: ArrayLike<number>, outputs: number): Batch {
  const { features, inputs, labels } = examples;
  const rows = new Float32Array(places.length * features);
  const targets = new Float32Array(places.length * outputs);
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    rows.set(inputs.subarray(place * features, (place + 1) * features), i * features);
    const label = labels[place]!;
    if (outputs === 1) targets[i] = label;
    else targets[i * outputs + label] = 1;
  }
  return {
    inputs: tf.tensor2d(rows, [places.length, features]),
    targets: tf.tensor2d(targets, [places.length, outputs]),
  };
}

/** The mean cross-entropy of a batch, in nats, from the sums of the last layer; computed without overflow. */
export function crossEntropy(sums: tf.Tensor2D, targets: tf.Tensor2D): tf.Scalar {
  if (sums.shape[1] !== 1) return tf.neg(tf.mean(tf.sum(tf.mul(targets, tf.logSoftmax(sums)), 1)));
  // ln(1 + e^s) − ts = max(s, 0) + ln(1 + e^−|s|) − ts
  const softplus = tf.add(tf.relu(sums), tf.log(tf.add(1, tf.exp(tf.neg(tf.abs(sums))))));
  return tf.mean(tf.sub(softplus, tf.mul(targets, sums)));
}

/** The classes that sums stand for: the largest, or 1 where the only one is above 0. */
export function decide(sums: Float32Array, outputs: number): Uint8Array {
  const classes = new Uint8Array(sums.length / outputs);
  for (let i = 0; i < classes.length; i++) {
    if (outputs === 1) classes[i] = sums[i]! > 0 ? 1 : 0;
    else {
      const row = sums.subarray(i * outputs, (i + 1) * outputs);
      classes[i] = row.indexOf(Math.max(...row));
    }
  }
  return classes;
}
