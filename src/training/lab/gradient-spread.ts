import * as tf from '@tensorflow/tfjs-core';

import type { Backend } from '../backend.js';
import type { Task } from '../data/examples.js';
import { batchOf } from '../loss.js';
import { objective } from '../objective.js';
import type { Objective, Preset } from '../preset.js';
import { RandomStream } from '../random.js';
import { train } from '../train.js';

/**
 * The variances of the gradients of single steps, added up over all weights, for several objectives
 * at the same weights: those of a preset after its training. Batches and masks are drawn anew for
 * each step, and are the same ones for each objective.
 *
 * @param steps how many are drawn; at least 2.
 */
export async function gradientSpread(
  preset: Preset,
  task: Task,
  backend: Backend,
  objectives: readonly Objective[],
  steps: number,
): Promise<readonly number[]> {
  const { network } = await train(preset, task, backend);
  const { seed, batch, outputs } = preset;
  const spreads = objectives.map((kind) => {
    const moments = new Moments();
    for (let step = 0; step < steps; step++) {
      const places = new RandomStream(seed, 'spread order', step).order(task.training.count);
      network.noise.forEach((source, layer) => {
        source.drawFrom(new RandomStream(seed, 'spread mask', layer, step));
      });
      const gradient = tf.tidy(() => {
        const given = batchOf(task.training, places.subarray(0, batch), outputs);
        const { grads } = tf.variableGrads(
          () => objective(network, { ...preset, objective: kind }, given),
          [...network.variables],
        );
        const flat = network.variables.map(({ name }) => tf.reshape(grads[name]!, [-1]));
        return tf.concat(flat).dataSync<'float32'>();
      });
      moments.add(gradient);
    }
    return moments.variance();
  });
  network.model.dispose();
  return spreads;
}

/** Mean and squares of vectors about their running mean (B. P. Welford, 1962). */
class Moments {
  private count = 0;
  private mean = new Float64Array();
  private squares = 0;

  add(values: Float32Array): void {
    this.count++;
    if (this.count === 1) this.mean = new Float64Array(values.length);
    for (let i = 0; i < values.length; i++) {
      const apart = values[i]! - this.mean[i]!;
      this.mean[i] = this.mean[i]! + apart / this.count;
      this.squares += apart * (values[i]! - this.mean[i]!);
    }
  }

  /** The sum of the variances of all components. */
  variance(): number {
    return this.squares / (this.count - 1);
  }
}
