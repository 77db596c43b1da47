import * as tf from '@tensorflow/tfjs-core';

import type { Preset } from './preset.js';

/** Of Adam: what is kept of the mean and of the squares, and the least that is divided by. */
export const [FORGET, FORGET_SQUARES, SMALLEST] = [0.9, 0.999, 1e-7];

/**
 * Changes weights by their gradients. Everything that it remembers from one step to the next is in
 * `slots`, so that a training can be taken up again where it stopped; TensorFlow.js' own optimisers
 * recompute a part of their state, with other last digits.
 */
export class Optimiser {
  /** One or two for each variable, in their order. */
  readonly slots: readonly tf.Variable[];

  constructor(
    private readonly preset: Pick<Preset, 'optimiser' | 'weightDecay' | 'maxNorm'>,
    private readonly variables: readonly tf.Variable[],
  ) {
    const each = preset.optimiser.method === 'adam' ? 2 : 1;
    this.slots = variables.flatMap(({ shape }) =>
      Array.from({ length: each }, () => tf.tidy(() => tf.variable(tf.zeros(shape), false))),
    );
  }

  /**
   * The factor of a step's change, for Adam with its corrections of the first steps.
   *
   * @param epoch the epoch, from 0, that the rate depends on.
   * @param step the steps before this one.
   */
  rate(epoch: number, step: number): number {
    const { optimiser } = this.preset;
    const rate = optimiser.rate * optimiser.decay ** epoch;
    if (optimiser.method === 'momentum') return rate;
    return (rate * Math.sqrt(1 - FORGET_SQUARES ** (step + 1))) / (1 - FORGET ** (step + 1));
  }

  /**
   * Takes one step.
   *
   * @param gradients one for each variable.
   * @param epoch the epoch, from 0.
   * @param step the steps before this one.
   */
  apply(gradients: readonly tf.Tensor[], epoch: number, step: number): void {
    const { optimiser, weightDecay = 0, maxNorm } = this.preset;
    const rate = this.rate(epoch, step);
    this.variables.forEach((variable, i) => {
      tf.tidy(() => {
        const isKernel = variable.rank === 2;
        const plain = gradients[i]!;
        const gradient =
          isKernel && weightDecay > 0 ? tf.add(plain, tf.mul(variable, weightDecay)) : plain;
        const change =
          optimiser.method === 'adam'
            ? this.adam(gradient, i, rate)
            : this.momentum(gradient, i, rate, optimiser.momentum);
        const changed = tf.sub(variable, change);
        variable.assign(
          isKernel && maxNorm !== undefined ? limited(changed as tf.Tensor2D, maxNorm) : changed,
        );
      });
    });
  }

  /** v ← μv + ηg, and −v is added to the weights. */
  private momentum(gradient: tf.Tensor, i: number, rate: number, momentum: number): tf.Tensor {
    const velocity = this.slots[i]!;
    velocity.assign(tf.add(tf.mul(velocity, momentum), tf.mul(gradient, rate)));
    return velocity;
  }

  /** Adam (D. P. Kingma and J. Ba, 2015). */
  private adam(gradient: tf.Tensor, i: number, rate: number): tf.Tensor {
    const [mean, square] = [this.slots[2 * i]!, this.slots[2 * i + 1]!];
    mean.assign(tf.add(tf.mul(mean, FORGET), tf.mul(gradient, 1 - FORGET)));
    const squared = tf.mul(tf.square(gradient), 1 - FORGET_SQUARES);
    square.assign(tf.add(tf.mul(square, FORGET_SQUARES), squared));
    return tf.mul(tf.div(mean, tf.add(tf.sqrt(square), SMALLEST)), rate);
  }

  dispose(): void {
    tf.dispose([...this.slots]);
  }
}

/** Scales the weights into a unit, a column, down to a norm. */
function limited(kernel: tf.Tensor2D, norm: number): tf.Tensor {
  const norms = tf.sqrt(tf.sum(tf.square(kernel), 0, true));
  return tf.mul(kernel, tf.div(norm, tf.maximum(norms, norm)));
}
