import { Rational } from '../../arithmetic/number.js';
import type { Block } from '../../masks/block.js';
import type { MaskLaw } from '../../masks/law.js';
import { seededUniform } from '../certified/seeded-uniform.js';
import { outputsUnder, type DoubleNetwork } from './double-network.js';

/** The states of a block by the running totals of their probabilities, as doubles. */
interface Drawing {
  readonly gates: readonly number[];
  readonly states: readonly (readonly (0 | 1)[])[];
  readonly upTo: readonly number[];
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
    return outputsUnder(this.#network, mask);
  }

  /** The outputs under the next `count` masks, by output. */
  outputs(count: number): readonly Float64Array[] {
    const first = this.draw();
    const all = Array.from(first, () => new Float64Array(count));
    for (let i = 0; i < count; i++) {
      const drawn = i === 0 ? first : this.draw();
      for (const [output, values] of all.entries()) values[i] = drawn[output]!;
    }
    return all;
  }
}

/** Whether it is one gate that is 0 in its first state and 1 in its second. */
function isSingle({ gates, states }: Block): boolean {
  return gates.length === 1 && states.length === 2 && states[0]![0] === 0;
}
