import * as tf from '@tensorflow/tfjs-core';

import { inputsOf, run } from '../chain/run.js';
import type { Chain } from '../chain/step.js';
import type { RandomStream } from '../random.js';
import type { LogProbabilities } from './log-probabilities.js';

/** The examples that are looked at together. */
const TOGETHER = 500;

/** How many classes an output tells apart; undefined for numbers that are no probabilities. */
export function classesOf({ output, outputs }: Chain): number | undefined {
  if (output === 'softmax') return outputs;
  return output === 'logistic' && outputs === 1 ? 2 : undefined;
}

/**
 * What a chain predicts for examples: with scaled weights, or with a mask of its own for each.
 *
 * @param rows the inputs, one after the other.
 * @param stream gives the stream of noise for a batch; without it weights are scaled.
 * @throws RangeError if the outputs are no probabilities.
 */
export function predict(
  chain: Chain,
  rows: Float32Array,
  stream?: (batch: number) => RandomStream,
): LogProbabilities {
  const classes = classesOf(chain);
  if (classes === undefined) throw new RangeError('the outputs are no probabilities of classes');
  const size = chain.inputShape.reduce((all, side) => all * side, 1);
  const count = rows.length / size;
  const values = new Float64Array(count * classes);
  for (let start = 0, batch = 0; start < count; start += TOGETHER, batch++) {
    const part = rows.subarray(start * size, Math.min(count, start + TOGETHER) * size);
    const found = tf.tidy(() => {
      const { lastSums } = run(chain, inputsOf(chain, part), stream?.(batch));
      const sums = tf.reshape(lastSums, [part.length / size, chain.outputs]);
      return classes === chain.outputs
        ? tf.logSoftmax(sums).dataSync<'float32'>()
        : tf.concat([tf.logSigmoid(tf.neg(sums)), tf.logSigmoid(sums)], 1).dataSync<'float32'>();
    });
    values.set(found, start * classes);
  }
  return { classes, values };
}
