import * as tf from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import type { Shape } from '@tensorflow/tfjs-layers';

import type { RandomStream } from './random.js';

/** What a serialised layer of gates has. */
export interface GateSettings {
  readonly keep: number;
  readonly name?: string;
}

/**
 * Dropout as the sources have it: in training each number is multiplied by a gate, 1 with
 * probability `keep` and else 0; otherwise by `keep` itself, which is weight scaling.
 *
 * Masks come from a stream of the caller's, not from TensorFlow, so that both backends and a
 * resumed training see the same ones; the last one is recorded.
 */
export class GateLayer extends layers.Layer {
  /** The name by which a saved model names the layer. */
  static readonly className = 'CorrigendaGates';

  readonly keep: number;
  private stream: RandomStream | undefined;
  private given: Float32Array | undefined;
  private last: Float32Array | undefined;

  /** @throws RangeError if `keep` is not in (0, 1]. */
  constructor({ keep, name, ...others }: GateSettings) {
    super({ ...others, ...(name === undefined ? {} : { name }) });
    if (!(keep > 0 && keep <= 1)) throw new RangeError(`keep is ${keep}, expected above 0 up to 1`);
    this.keep = keep;
  }

  /** Where the masks of the next calls come from. */
  drawFrom(stream: RandomStream): void {
    this.stream = stream;
    this.given = undefined;
  }

  /** Has the next call in training use this mask: examples × numbers, 0 or 1. */
  use(mask: Float32Array): void {
    this.given = mask;
  }

  /** The mask of the last call in training; undefined before the first. */
  get lastMask(): Float32Array | undefined {
    return this.last;
  }

  override call(
    inputs: tf.Tensor | tf.Tensor[],
    { training }: { readonly training?: boolean },
  ): tf.Tensor {
    const [input] = Array.isArray(inputs) ? inputs : [inputs];
    if (input === undefined) throw new RangeError(`${this.name} is called without an input`);
    if (this.keep === 1 && this.given === undefined) return tf.clone(input);
    if (training !== true) return tf.mul(input, this.keep);
    const mask = this.nextMask(input.size);
    this.last = mask;
    return tf.mul(input, tf.tensor(mask, input.shape));
  }

  private nextMask(size: number): Float32Array {
    const { given, stream } = this;
    this.given = undefined;
    if (given !== undefined) {
      if (given.length === size) return given;
      throw new RangeError(`${this.name}: a mask of ${given.length} for ${size} numbers`);
    }
    if (stream === undefined) throw new Error(`${this.name} has no stream to draw masks from`);
    const mask = new Float32Array(size);
    stream.mask(mask, this.keep);
    return mask;
  }

  override computeOutputShape(shape: Shape): Shape {
    return shape;
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), keep: this.keep };
  }
}

tf.serialization.registerClass(GateLayer);
