import * as tf from '@tensorflow/tfjs-core';
// Registers the gradients of all operations, which tfjs-core by itself does not have.
import '@tensorflow/tfjs-layers';

import type { Examples, Task } from '../data/examples.js';
import { Diverged } from '../diverged.js';
import { batchOf, crossEntropy, decide } from '../loss.js';
import { Optimiser } from '../optimiser.js';
import { RandomStream } from '../random.js';
import type { OtherModel } from './other-model.js';
import type { OtherSettings } from './other-settings.js';

/** The examples that an error is measured on together. */
const TOGETHER = 500;

/**
 * Trains a model for the cross-entropy of its sub-networks, and disposes of it.
 *
 * Order and masks of a step follow from the seed and the number of the step.
 *
 * @returns the share of the test examples that weight scaling gets wrong.
 * @throws Diverged if a loss is not finite.
 */
export function trainOther(model: OtherModel, settings: OtherSettings, task: Task): number {
  const { batch, epochs, seed } = settings;
  const { training, test } = task;
  const optimiser = new Optimiser(settings, model.variables);
  const steps = Math.ceil(training.count / batch);
  try {
    for (let step = 0; step < steps * epochs; step++) {
      const epoch = Math.floor(step / steps);
      const order = new RandomStream(seed, 'order', epoch).order(training.count);
      const places = order.subarray((step % steps) * batch, ((step % steps) + 1) * batch);
      tf.tidy(() => {
        const { inputs, targets } = batchOf(training, places, training.classes);
        const { value, grads } = tf.variableGrads(
          () => crossEntropy(model.sums(inputs, new RandomStream(seed, 'mask', step)), targets),
          [...model.variables],
        );
        if (!Number.isFinite(value.dataSync<'float32'>()[0]))
          throw new Diverged(step + 1, epoch + 1, 'the loss is not finite');
        optimiser.apply(
          model.variables.map(({ name }) => grads[name]!),
          epoch,
          step,
        );
      });
    }
    return errorOn(model, test);
  } finally {
    optimiser.dispose();
    tf.dispose([...model.variables]);
  }
}

function errorOn(model: OtherModel, { count, classes, ...examples }: Examples): number {
  let wrong = 0;
  for (let start = 0; start < count; start += TOGETHER) {
    const places = Uint32Array.from(
      { length: Math.min(TOGETHER, count - start) },
      (_, i) => start + i,
    );
    const found = tf.tidy(() => {
      const { inputs } = batchOf({ count, classes, ...examples }, places, classes);
      return model.sums(inputs, undefined).dataSync<'float32'>();
    });
    decide(found, classes).forEach((label, i) => {
      if (label !== examples.labels[start + i]) wrong++;
    });
  }
  return wrong / count;
}
