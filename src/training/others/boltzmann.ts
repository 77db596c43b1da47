import * as tf from '@tensorflow/tfjs-core';

import { drawnKernel, gatedStates, zeroBias } from './gated-states.js';
import type { OtherModel } from './other-model.js';
import type { OtherSettings } from './other-settings.js';

/**
 * A restricted Boltzmann machine over pixels v, hidden units h and a class y, with the energy
 * −vWh − c·h − h·U_y − d_y, trained for ln p(y | v), which has a closed form (H. Larochelle and Y. Bengio, 2008):
 * the sums are d_y + Σ_j g_j ln(1 + e^{c_j + U_jy + (vW)_j}), where the gates g_j say which hidden units there are.
 */
export function boltzmannModel(
  { units, keepInputs, keep, seed }: OtherSettings,
  { inputs: pixels, classes }: Readonly<Record<'inputs' | 'classes', number>>,
): OtherModel {
  const visible = drawnKernel(pixels, units, seed, 'visible');
  const label = drawnKernel(classes, units, seed, 'label');
  const bias = zeroBias(units);
  const classBias = zeroBias(classes);
  return {
    variables: [visible, label, bias, classBias],
    sums: (inputs, noise) => {
      const given = tf.add(tf.matMul(gatedStates(inputs, keepInputs, noise), visible), bias);
      const gates = gatedStates(tf.onesLike(given), keep, noise);
      const each = tf.unstack(label).map((row) => {
        const sums = tf.add(given, row);
        // ln(1 + e^s) without overflow
        const free = tf.add(tf.relu(sums), tf.log1p(tf.exp(tf.neg(tf.abs(sums)))));
        return tf.sum(tf.mul(free, gates), 1);
      });
      return tf.add<tf.Tensor2D>(tf.stack(each, 1), classBias);
    },
  };
}
