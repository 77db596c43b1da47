import { RandomLayer } from './random-layer.js';
import type { LayerSettings } from './random-layer.js';
import type { RandomStream } from './random.js';

/** What a serialised layer with gates has. */
export interface GatedSettings extends LayerSettings {
  /** The probability with which a gate is open. */
  readonly keep: number;
}

/** A layer with gates, which are drawn or given. */
export abstract class GatedLayer extends RandomLayer {
  readonly keep: number;
  private given: Float32Array | undefined;

  /** @throws RangeError if `keep` is not in (0, 1]. */
  constructor({ keep, ...others }: GatedSettings) {
    super(others);
    if (!(keep > 0 && keep <= 1)) throw new RangeError(`keep is ${keep}, expected above 0 up to 1`);
    this.keep = keep;
  }

  override drawFrom(stream: RandomStream): void {
    super.drawFrom(stream);
    this.given = undefined;
  }

  /** Has the calls in training until the next `drawFrom` use these gates, each 0 or 1. */
  use(gates: Float32Array): void {
    this.given = gates;
  }

  /** Whether no gate can be closed. */
  protected get isOpen(): boolean {
    return this.keep === 1 && this.given === undefined;
  }

  /** @throws RangeError if other gates were given than `size`; Error if there is no stream. */
  protected nextGates(size: number): Float32Array {
    const { given } = this;
    if (given !== undefined) {
      if (given.length === size) return given;
      throw new RangeError(`${this.name}: ${given.length} gates for ${size} numbers`);
    }
    const gates = new Float32Array(size);
    this.streamFor('gates').mask(gates, this.keep);
    return gates;
  }

  override getConfig(): ReturnType<RandomLayer['getConfig']> {
    return { ...super.getConfig(), keep: this.keep };
  }
}
