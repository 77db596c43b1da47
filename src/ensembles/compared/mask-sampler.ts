import { Rational } from '../../arithmetic/number.js';
import type { Block } from '../../masks/block.js';
import type { MaskLaw } from '../../masks/law.js';
import { seededUniform } from '../certified/seeded-uniform.js';
import type { ConditionalMeans } from './conditional-means.js';
import { activitiesUnder, type DoubleNetwork } from './double-network.js';

/** The states of a block by the running totals of their probabilities, as doubles. */
interface Drawing {
  readonly gates: readonly number[];
  readonly states: readonly (readonly (0 | 1)[])[];
  readonly upTo: readonly number[];
}

/** By output its values under masks, and its means given those of the layers below. */
export interface Drawn {
  readonly outputs: readonly Float64Array[];
  readonly means?: readonly Float64Array[];
}

/** Draws masks from a law, and computes a network in doubles under each. */
export class MaskSampler {
  readonly #network: DoubleNetwork;
  /** Gates that are independent of all others, and the probability of each to be 0. */
  readonly #single: Int32Array;
  readonly #dropped: Float64Array;
  readonly #drawings: readonly Drawing[];
  readonly #mask: Uint8Array;
  readonly #next: () => number;

  /** @param seed an integer; the same gives the same masks. */
  constructor(network: DoubleNetwork, law: MaskLaw, seed: number) {
    this.#network = network;
    this.#mask = new Uint8Array(law.gates);
    this.#next = seededUniform(seed);
    const single = law.blocks.filter(isSingle);
    this.#single = Int32Array.from(single, ({ gates }) => gates[0]!);
    this.#dropped = Float64Array.from(single, ({ numerators, denominator }) =>
      Rational.ratio(numerators[0]!, denominator).toNumber(),
    );
    const others = law.blocks.filter((block) => !isSingle(block));
    this.#drawings = others.map(({ gates, states, numerators, denominator }) => {
      let sum = 0n;
      const upTo = numerators.map((numerator) => {
        sum += numerator;
        return Rational.ratio(sum, denominator).toNumber();
      });
      return { gates, states, upTo };
    });
  }

  /** The outputs under the next mask. */
  draw(): Float64Array {
    return this.#activities().at(-1)!;
  }

  /** What the units of each layer give under the next mask. */
  #activities(): readonly Float64Array[] {
    const mask = this.#mask;
    const next = this.#next;
    const single = this.#single;
    const dropped = this.#dropped;
    for (let k = 0; k < single.length; k++) mask[single[k]!] = next() < dropped[k]! ? 0 : 1;
    for (const { gates, states, upTo } of this.#drawings) {
      let row = 0;
      if (states.length > 1) {
        const u = next();
        while (row < states.length - 1 && u >= upTo[row]!) row++;
      }
      const drawn = states[row]!;
      for (const [at, gate] of gates.entries()) mask[gate] = drawn[at]!;
    }
    return activitiesUnder(this.#network, mask);
  }

  /**
   * The outputs under the next `count` masks, by output.
   *
   * @throws RangeError if one is beyond the doubles.
   */
  outputs(count: number): readonly Float64Array[] {
    return this.withMeans(count, undefined).outputs;
  }

  /**
   * The outputs under the next `count` masks, by output, and beside each its mean over the
   * last layer's own gates. Where that is not known the output itself stands for it, which
   * has the same mean given the layers below.
   *
   * @throws RangeError if an output is beyond the doubles.
   */
  withMeans(count: number, conditional: ConditionalMeans | undefined): Drawn {
    const width = this.#network.layers.at(-1)!.biases.length;
    const lists = (): Float64Array[] =>
      Array.from({ length: width }, () => new Float64Array(count));
    const outputs = lists();
    const means = conditional && lists();
    for (let i = 0; i < count; i++) {
      const activities = this.#activities();
      const drawn = activities.at(-1)!;
      keep(outputs, i, drawn);
      if (!means) continue;
      const given = conditional.given(this.#mask, activities);
      keep(
        means,
        i,
        given.map((mean, output) => (Number.isFinite(mean) ? mean : drawn[output]!)),
      );
    }
    return { outputs, ...(means && { means }) };
  }
}

function keep(lists: readonly Float64Array[], i: number, values: Float64Array): void {
  for (const [output, list] of lists.entries()) {
    const value = values[output]!;
    if (!Number.isFinite(value))
      throw new RangeError('an output under a mask is beyond the doubles');
    list[i] = value;
  }
}

/** Whether it is one gate that is 0 in its first state and 1 in its second. */
function isSingle({ gates, states }: Block): boolean {
  return gates.length === 1 && states.length === 2 && states[0]![0] === 0;
}
