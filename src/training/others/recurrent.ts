import * as tf from '@tensorflow/tfjs-core';

import { drawnKernel, gatedStates, zeroBias } from './gated-states.js';
import type { OtherModel } from './other-model.js';
import type { OtherSettings } from './other-settings.js';

/**
 * A recurrent network that reads an image row by row, h_t = tanh(x_t U + h_{t−1} W + b), and tells
 * its class from the last state. Gates are on the pixels and on that last state, not on the
 * connections from one state to the next (R. Pascanu et al., 2014).
 *
 * @param size the rows and columns of an image, and the number of classes.
 */
export function recurrentModel(
  { units, keepInputs, keep, seed }: OtherSettings,
  { rows, columns, classes }: Readonly<Record<'rows' | 'columns' | 'classes', number>>,
): OtherModel {
  const into = drawnKernel(columns, units, seed, 'into');
  const onward = drawnKernel(units, units, seed, 'onward');
  const bias = zeroBias(units);
  const out = drawnKernel(units, classes, seed, 'out');
  const outBias = zeroBias(classes);
  return {
    variables: [into, onward, bias, out, outBias],
    sums: (inputs, noise) => {
      const pixels = gatedStates(inputs, keepInputs, noise);
      let state: tf.Tensor2D | undefined;
      for (let row = 0; row < rows; row++) {
        const given = tf.slice(pixels, [0, row * columns], [inputs.shape[0], columns]);
        const sum = tf.add(tf.matMul(given, into), bias);
        const whole = state === undefined ? sum : tf.add(sum, tf.matMul(state, onward));
        state = tf.tanh(whole) as tf.Tensor2D;
      }
      if (state === undefined) throw new RangeError('an image without rows');
      return tf.add(tf.matMul(gatedStates(state, keep, noise), out), outBias);
    },
  };
}
