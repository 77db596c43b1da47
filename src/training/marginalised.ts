import * as tf from '@tensorflow/tfjs-core';

import type { Batch } from './loss.js';
import type { Network } from './network.js';
import type { Activation, Preset } from './preset.js';

/** Keeps square roots away from 0, where they have no gradient. */
const SMALLEST = 1e-8;

/** Places and weights of the Gauss–Hermite rule of 7 nodes for a normal variable. */
const QUADRATURE: readonly (readonly [place: number, weight: number])[] = [
  [0, 0.457142857142857],
  [1.154405394739968, 0.240123178605013],
  [-1.154405394739968, 0.240123178605013],
  [2.366759410734541, 0.0307571239675865],
  [-2.366759410734541, 0.0307571239675865],
  [3.750439717725742, 0.000548268855972218],
  [-3.750439717725742, 0.000548268855972218],
];

/** Means and variances of numbers that are taken to be independent: examples × numbers. */
interface Spread {
  readonly mean: tf.Tensor2D;
  readonly variance: tf.Tensor2D;
}

/**
 * The mean loss over all masks in the Gaussian approximation (S. Wang and C. Manning, 2013): sums of
 * gated numbers are taken to be normal, those of a layer independent, and only their means and
 * variances are carried from layer to layer, so that no mask is drawn.
 *
 * The loss of the last layer's sums is that to second order in their covariances.
 */
export function marginalisedLoss(
  network: Network,
  { keepInputs, hidden }: Pick<Preset, 'keepInputs' | 'hidden'>,
  { inputs, targets }: Batch,
): tf.Scalar {
  let states: Spread = { mean: inputs, variance: tf.zerosLike(inputs) };
  let keep = keepInputs;
  for (const [i, layer] of hidden.entries()) {
    states = MOMENTS[layer.activation](summed(gated(states, keep), network.variables, 2 * i));
    ({ keep } = layer);
  }
  const last = gated(states, keep);
  const sums = summed(last, network.variables, 2 * hidden.length);
  if (sums.mean.shape[1] === 1) return logisticLoss(sums, targets);
  const kernel = network.variables[2 * hidden.length] as tf.Tensor as tf.Tensor2D;
  return softmaxLoss(sums, last.variance, kernel, targets);
}

/** Of z·x for a gate z: E = pE(x), and E(x²) = V(x) + E(x)² keeps the share p as well. */
function gated({ mean, variance }: Spread, keep: number): Spread {
  const squares = tf.add(variance, tf.mul(tf.square(mean), 1 - keep));
  return { mean: tf.mul(mean, keep), variance: tf.mul(squares, keep) };
}

function summed({ mean, variance }: Spread, variables: readonly tf.Variable[], at: number): Spread {
  const kernel = variables[at] as tf.Tensor as tf.Tensor2D;
  return {
    mean: tf.add(tf.matMul(mean, kernel), variables[at + 1]!),
    variance: tf.matMul(variance, tf.square(kernel)),
  };
}

/** The moments of what a unit makes of a normal sum. */
const MOMENTS: Readonly<Record<Activation, (sums: Spread) => Spread>> = {
  linear: (sums) => sums,
  // E max(S, 0) = μΦ(μ/s) + sφ(μ/s) and E max(S, 0)² = (μ² + s²)Φ(μ/s) + μsφ(μ/s).
  rectified: ({ mean, variance }) => {
    const deviation = tf.sqrt(tf.add(variance, SMALLEST));
    const ratio = tf.div(mean, deviation);
    const below = tf.mul(0.5, tf.add(1, tf.erf(tf.mul(ratio, Math.SQRT1_2))));
    const density = tf.mul(tf.exp(tf.mul(-0.5, tf.square(ratio))), 1 / Math.sqrt(2 * Math.PI));
    const first = tf.add(tf.mul(mean, below), tf.mul(deviation, density));
    const second = tf.add(
      tf.mul(tf.add(tf.square(mean), variance), below),
      tf.mul(tf.mul(mean, deviation), density),
    );
    return positive(first, second);
  },
  // By quadrature, which has no error where the variance is 0.
  logistic: ({ mean, variance }) => {
    const deviation = tf.sqrt(tf.add(variance, SMALLEST));
    const parts = QUADRATURE.map(([place, weight]) => {
      const value = tf.sigmoid(tf.add(mean, tf.mul(deviation, place)));
      return [tf.mul(value, weight), tf.mul(tf.square(value), weight)] as const;
    });
    return positive(tf.addN(parts.map(([x]) => x)), tf.addN(parts.map(([, x]) => x)));
  },
};

/** A mean, and the variance that is left of a second moment; rounding makes none negative. */
function positive(first: tf.Tensor, second: tf.Tensor): Spread {
  const variance = tf.relu(tf.sub(second, tf.square(first)));
  return { mean: first as tf.Tensor2D, variance: variance as tf.Tensor2D };
}

/**
 * E[ln Σe^S] = ln Σe^μ + ½[Σ_y π_y s_y² − Σ_j v_j (Σ_y π_y w_jy)²] to second order, π the softmax of the
 * means and v_j the variances of the states: the sums of the classes vary together.
 */
function softmaxLoss(
  { mean, variance }: Spread,
  states: tf.Tensor2D,
  kernel: tf.Tensor2D,
  targets: tf.Tensor2D,
): tf.Scalar {
  const logarithms = tf.logSoftmax(mean);
  const shares: tf.Tensor2D = tf.exp(logarithms);
  const common = tf.square(tf.matMul(shares, kernel, false, true));
  const own = tf.sum(tf.mul(shares, variance), 1);
  const spread = tf.sub(own, tf.sum(tf.mul(states, common), 1));
  const hit = tf.sum(tf.mul(targets, logarithms), 1);
  return tf.mean(tf.sub(tf.mul(0.5, spread), hit));
}

/** E[ln(1 + e^S) − tS] = ln(1 + e^μ) − tμ + ½s²σ(μ)(1 − σ(μ)) to second order. */
function logisticLoss({ mean, variance }: Spread, targets: tf.Tensor2D): tf.Scalar {
  const share = tf.sigmoid(mean);
  const spread = tf.mul(0.5, tf.mul(variance, tf.mul(share, tf.sub(1, share))));
  const softplus = tf.add(tf.relu(mean), tf.log(tf.add(1, tf.exp(tf.neg(tf.abs(mean))))));
  return tf.mean(tf.add(tf.sub(softplus, tf.mul(targets, mean)), spread));
}
