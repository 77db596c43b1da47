import type * as tf from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import type { Shape } from '@tensorflow/tfjs-layers';

import type { RandomStream } from './random.js';

/** What every layer may be given. */
export interface LayerSettings {
  readonly name?: string;
}

/** A layer of one input that is random in training, with numbers from a stream of the caller's. */
export abstract class RandomLayer extends layers.Layer {
  private stream: RandomStream | undefined;

  constructor({ name, ...others }: LayerSettings) {
    super({ ...others, ...(name === undefined ? {} : { name }) });
  }

  /** Where the random numbers of the next calls come from. */
  drawFrom(stream: RandomStream): void {
    this.stream = stream;
  }

  /** @throws Error if there is no stream yet; `what` is what it was to draw. */
  protected streamFor(what: string): RandomStream {
    if (this.stream === undefined)
      throw new Error(`${this.name} has no stream to draw ${what} from`);
    return this.stream;
  }

  override call(
    inputs: tf.Tensor | tf.Tensor[],
    { training }: { readonly training?: boolean },
  ): tf.Tensor {
    const [input] = Array.isArray(inputs) ? inputs : [inputs];
    if (input === undefined) throw new RangeError(`${this.name} is called without an input`);
    return this.compute(input, training === true);
  }

  /** What the layer makes of an input. */
  protected abstract compute(input: tf.Tensor, training: boolean): tf.Tensor;

  override computeOutputShape(shape: Shape | Shape[]): Shape {
    return shape as Shape;
  }
}
