import * as tf from '@tensorflow/tfjs-core';

/** What units make of their sums, by the name that Keras gives it. */
export const ACTIVATIONS: Readonly<Record<string, (sums: tf.Tensor) => tf.Tensor>> = {
  linear: (sums) => tf.clone(sums),
  relu: (sums) => tf.relu(sums),
  relu6: (sums) => tf.relu6(sums),
  sigmoid: (sums) => tf.sigmoid(sums),
  softmax: (sums) => tf.softmax(sums),
  tanh: (sums) => tf.tanh(sums),
  softplus: (sums) => tf.softplus(sums),
  elu: (sums) => tf.elu(sums),
  selu: (sums) => tf.selu(sums),
};
