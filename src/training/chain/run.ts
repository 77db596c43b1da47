import * as tf from '@tensorflow/tfjs-core';

import type { RandomStream } from '../random.js';
import type { Chain } from './step.js';

/** Examples as a tensor of the shape that a chain takes. */
export function inputsOf(chain: Chain, rows: Float32Array): tf.Tensor {
  const size = chain.inputShape.reduce((all, side) => all * side, 1);
  return tf.tensor(rows, [rows.length / size, ...chain.inputShape]);
}

/** The sums and the outputs of each layer of units, and what comes out at the end. */
export interface Passed {
  /** Of the units of layer i, in the order of `unitLayers`. */
  readonly sums: readonly tf.Tensor[];
  readonly units: readonly tf.Tensor[];
  /** What the last step was given, and what it gave. */
  readonly lastSums: tf.Tensor;
  readonly outputs: tf.Tensor;
}

/** The names and activations of the layers of units, the last one (the outputs) included. */
export function unitLayers({ steps }: Chain): readonly { name: string; activation: string }[] {
  return steps.flatMap(({ kind, name, activation }) =>
    kind === 'units' && activation !== undefined ? [{ name, activation }] : [],
  );
}

/**
 * Runs a chain; inside of `tf.tidy`.
 *
 * @param stream where noise comes from; without one it runs as after training, with scaled weights.
 */
export function run({ steps }: Chain, input: tf.Tensor, stream?: RandomStream): Passed {
  const [sums, units]: [tf.Tensor[], tf.Tensor[]] = [[], []];
  let [before, x] = [input, input];
  for (const step of steps) {
    before = x;
    x = step.forward(x, stream);
    if (step.kind !== 'units') continue;
    sums.push(before);
    units.push(x);
  }
  return { sums, units, lastSums: before, outputs: x };
}

/** Whether a chain has noise, so that there is an ensemble at all. */
export function isStochastic({ steps }: Chain): boolean {
  return steps.some(({ kind, keep }) => (keep === undefined ? kind === 'noise' : keep < 1));
}
