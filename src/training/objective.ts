import * as tf from '@tensorflow/tfjs-core';

import { crossEntropy } from './loss.js';
import type { Batch } from './loss.js';
import { marginalisedLoss } from './marginalised.js';
import type { Network } from './network.js';
import type { Preset } from './preset.js';

/**
 * What a step minimises, up to the decay of weights, with the masks that the network's noise draws.
 *
 * For the loss of the ensemble the value is the loss of its prediction by weight scaling, p_ens; its
 * gradient is Σ_k (p_ens,k − t_k) ∇s_k through the sub-networks that were drawn. Its mean over all
 * masks is the gradient of −ln p_ens where p_ens is the renormalised geometric mean.
 */
export function objective(network: Network, preset: Preset, { inputs, targets }: Batch): tf.Scalar {
  const { objective: kind = 'members', sparsity = 0 } = preset;
  if (kind === 'marginalised') return marginalisedLoss(network, preset, { inputs, targets });
  const found = network.layers.apply(inputs, { training: true });
  // A network without hidden layers has one output, which comes without a list.
  const [sums, ...activities] = (Array.isArray(found) ? found : [found]) as tf.Tensor2D[];
  if (sums === undefined) throw new Error('the network has no sums');
  const loss =
    kind === 'members'
      ? crossEntropy(sums, targets)
      : ensembleLoss(network, sums, { inputs, targets });
  if (sparsity === 0 || activities.length === 0) return loss;
  const sizes = activities.map((states) => tf.mean(tf.abs(states)));
  return tf.add(loss, tf.mul(tf.addN(sizes), sparsity / activities.length));
}

function ensembleLoss(network: Network, sums: tf.Tensor2D, { inputs, targets }: Batch): tf.Scalar {
  const scaled = constant(() => network.sums.apply(inputs, { training: false }) as tf.Tensor2D);
  const predicted = scaled.shape[1] === 1 ? tf.sigmoid(scaled) : tf.softmax(scaled);
  const count = inputs.shape[0];
  const surrogate = tf.div(tf.sum(tf.mul(tf.sub(predicted, targets), sums)), count);
  // The value of the loss, with the gradient of the surrogate.
  const value = constant(() => tf.sub(crossEntropy(scaled, targets), surrogate));
  return tf.add(surrogate, value);
}

/** A tensor whose gradient is 0. */
function constant<T extends tf.Tensor>(make: () => T): T {
  const stopped = tf.customGrad(() => ({ value: make(), gradFunc: () => [tf.scalar(0)] }));
  return stopped(tf.scalar(0));
}
