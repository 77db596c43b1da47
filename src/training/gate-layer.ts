import * as tf from '@tensorflow/tfjs-core';

import { GatedLayer } from './gated-layer.js';

/**
 * Dropout as the sources have it: in training each number is multiplied by a gate, 1 with
 * probability `keep` and else 0; otherwise by `keep` itself, which is weight scaling.
 *
 * Masks come from a stream of the caller's, not from TensorFlow, so that both backends and a
 * resumed training see the same ones; the last one is recorded.
 */
export class GateLayer extends GatedLayer {
  /** The name by which a saved model names the layer. */
  static readonly className = 'CorrigendaGates';

  private last: Float32Array | undefined;

  /** The mask of the last call in training, examples × numbers; undefined before the first. */
  get lastMask(): Float32Array | undefined {
    return this.last;
  }

  protected override compute(input: tf.Tensor, training: boolean): tf.Tensor {
    if (this.isOpen) return tf.clone(input);
    if (!training) return tf.mul(input, this.keep);
    this.last = this.nextGates(input.size);
    return tf.mul(input, tf.tensor(this.last, input.shape));
  }
}

tf.serialization.registerClass(GateLayer);
