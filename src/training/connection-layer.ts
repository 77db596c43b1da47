import * as tf from '@tensorflow/tfjs-core';
import { initializers, layers } from '@tensorflow/tfjs-layers';
import type { Shape } from '@tensorflow/tfjs-layers';

import type { RandomStream } from './random.js';

/** What a serialised layer with gated connections has. */
export interface ConnectionSettings {
  readonly units: number;
  /** The probability with which a connection is kept. */
  readonly keep: number;
  readonly name?: string;
}

/**
 * Weighted sums with a gate on each connection (DropConnect; L. Wan et al., 2013): in training the
 * weights are multiplied by gates, the same ones for all examples of a batch; otherwise by `keep`.
 */
export class ConnectionLayer extends layers.Layer {
  /** The name by which a saved model names the layer. */
  static readonly className = 'CorrigendaConnections';

  readonly units: number;
  readonly keep: number;
  private stream: RandomStream | undefined;
  private given: Float32Array | undefined;

  /** @throws RangeError if `keep` is not in (0, 1] or `units` no positive integer. */
  constructor({ units, keep, name, ...others }: ConnectionSettings) {
    super({ ...others, ...(name === undefined ? {} : { name }) });
    if (!(keep > 0 && keep <= 1)) throw new RangeError(`keep is ${keep}, expected above 0 up to 1`);
    if (!Number.isSafeInteger(units) || units < 1)
      throw new RangeError(`units is ${units}, expected a positive integer`);
    this.units = units;
    this.keep = keep;
  }

  override build(shape: Shape | Shape[]): void {
    const inputs = (shape as Shape).at(-1);
    if (typeof inputs !== 'number')
      throw new RangeError(`${this.name} needs a fixed number of inputs`);
    const zeros = initializers.zeros();
    this.addWeight('kernel', [inputs, this.units], 'float32', zeros);
    this.addWeight('bias', [this.units], 'float32', initializers.zeros());
    this.built = true;
  }

  /** Where the gates of the next calls come from. */
  drawFrom(stream: RandomStream): void {
    this.stream = stream;
    this.given = undefined;
  }

  /** Has the next calls in training use these gates: inputs × units, 0 or 1. */
  use(gates: Float32Array): void {
    this.given = gates;
  }

  override call(
    inputs: tf.Tensor | tf.Tensor[],
    { training }: { readonly training?: boolean },
  ): tf.Tensor {
    const [input] = Array.isArray(inputs) ? inputs : [inputs];
    if (input === undefined) throw new RangeError(`${this.name} is called without an input`);
    const [kernel, bias] = this.weights.map((weight) => weight.read());
    if (kernel === undefined || bias === undefined) throw new Error(`${this.name} is not built`);
    const factor =
      training === true
        ? tf.tensor(this.nextGates(kernel.size), kernel.shape)
        : tf.scalar(this.keep);
    const gated = this.keep === 1 && this.given === undefined ? kernel : tf.mul(kernel, factor);
    return tf.add(tf.matMul(input as tf.Tensor2D, gated as tf.Tensor2D), bias);
  }

  private nextGates(size: number): Float32Array {
    const { given, stream } = this;
    if (given !== undefined) {
      if (given.length === size) return given;
      throw new RangeError(`${this.name}: ${given.length} gates for ${size} connections`);
    }
    if (stream === undefined) throw new Error(`${this.name} has no stream to draw gates from`);
    const gates = new Float32Array(size);
    stream.mask(gates, this.keep);
    return gates;
  }

  override computeOutputShape(shape: Shape | Shape[]): Shape {
    return [...(shape as Shape).slice(0, -1), this.units];
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), units: this.units, keep: this.keep };
  }
}

tf.serialization.registerClass(ConnectionLayer);
