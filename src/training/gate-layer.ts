import * as tf from '@tensorflow/tfjs-core';

import type { FactorSource } from './factor-source.js';
import { GatedLayer } from './gated-layer.js';

/**
 * Dropout as the sources have it: in training each number is multiplied by a gate, 1 with
 * probability `keep` and else 0; otherwise by `keep` itself, which is weight scaling.
 *
 * Masks come from a stream of the caller's, not from TensorFlow, so that both backends and a
 * resumed training see the same ones; the last one is recorded.
 */
export class GateLayer extends GatedLayer implements FactorSource {
  /** The name by which a saved model names the layer. */
  static readonly className = 'CorrigendaGates';

  private last: Float32Array | undefined;

  /** The mask of the last call in training, examples × numbers; undefined before the first. */
  get lastMask(): Float32Array | undefined {
    return this.last;
  }

  get isSilent(): boolean {
    return this.isOpen;
  }

  draw(shape: readonly number[]): tf.Tensor {
    this.last = this.nextGates(tf.util.sizeFromShape([...shape]));
    return tf.tensor(this.last, [...shape]);
  }

  protected override compute(input: tf.Tensor, training: boolean): tf.Tensor {
    if (this.isSilent) return tf.clone(input);
    return tf.mul(input, training ? this.draw(input.shape) : this.keep);
  }
}

tf.serialization.registerClass(GateLayer);
