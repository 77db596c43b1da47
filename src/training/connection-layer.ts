import * as tf from '@tensorflow/tfjs-core';
import { initializers } from '@tensorflow/tfjs-layers';
import type { Shape } from '@tensorflow/tfjs-layers';

import { GatedLayer } from './gated-layer.js';
import type { GatedSettings } from './gated-layer.js';

/** What a serialised layer with gated connections has. */
export interface ConnectionSettings extends GatedSettings {
  readonly units: number;
}

/**
 * Weighted sums with a gate on each connection (DropConnect; L. Wan et al., 2013): in training the
 * weights are multiplied by gates, the same ones for all examples of a batch; otherwise by `keep`.
 */
export class ConnectionLayer extends GatedLayer {
  /** The name by which a saved model names the layer. */
  static readonly className = 'CorrigendaConnections';

  readonly units: number;

  /** @throws RangeError if `keep` is not in (0, 1] or `units` no positive integer. */
  constructor({ units, ...others }: ConnectionSettings) {
    super(others);
    if (!Number.isSafeInteger(units) || units < 1)
      throw new RangeError(`units is ${units}, expected a positive integer`);
    this.units = units;
  }

  override build(shape: Shape | Shape[]): void {
    const inputs = (shape as Shape).at(-1);
    if (typeof inputs !== 'number')
      throw new RangeError(`${this.name} needs a fixed number of inputs`);
    this.addWeight('kernel', [inputs, this.units], 'float32', initializers.zeros());
    this.addWeight('bias', [this.units], 'float32', initializers.zeros());
    this.built = true;
  }

  protected override compute(input: tf.Tensor, training: boolean): tf.Tensor {
    const [kernel, bias] = this.weights.map((weight) => weight.read());
    if (kernel === undefined || bias === undefined) throw new Error(`${this.name} is not built`);
    const factor = training
      ? tf.tensor(this.nextGates(kernel.size), kernel.shape)
      : tf.scalar(this.keep);
    const gated = this.isOpen ? kernel : tf.mul(kernel, factor);
    return tf.add(tf.matMul(input as tf.Tensor2D, gated as tf.Tensor2D), bias);
  }

  override computeOutputShape(shape: Shape | Shape[]): Shape {
    return [...(shape as Shape).slice(0, -1), this.units];
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), units: this.units };
  }
}

tf.serialization.registerClass(ConnectionLayer);
