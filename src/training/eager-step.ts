import * as tf from '@tensorflow/tfjs-core';

import type { Batch } from './loss.js';
import type { Network } from './network.js';
import { objective } from './objective.js';
import type { Optimiser } from './optimiser.js';
import type { Preset } from './preset.js';

/** A batch, and where in the training it is taken. */
export interface Place {
  readonly batch: Batch;
  /** The epoch, from 0. */
  readonly epoch: number;
  /** The steps before this one. */
  readonly step: number;
}

/**
 * Takes one step of a training, one operation after the other; inside of `tf.tidy`.
 *
 * @returns the loss before it; where it is not finite, nothing has changed.
 */
export function eagerStep(
  preset: Preset,
  network: Network,
  optimiser: Optimiser,
  { batch, epoch, step }: Place,
): number {
  const { value, grads } = tf.variableGrads(
    () => objective(network, preset, batch),
    [...network.variables],
  );
  const [loss] = value.dataSync<'float32'>();
  if (Number.isFinite(loss))
    optimiser.apply(
      network.variables.map(({ name }) => grads[name]!),
      epoch,
      step,
    );
  return loss!;
}
