import type { Activation } from '../../models/activation.js';
import type { NetworkFile } from '../../models/network-file.js';
import { Contributions } from '../certified/contributions.js';
import { GateLaw } from '../certified/gate-law.js';
import { integrate, ONLY_GATES } from '../certified/integrate.js';
import { PowerSums } from '../certified/power-sums.js';
import { settingsOf } from '../certified/settings.js';
import { logarithm } from './double-network.js';
import { lastLayer, type LastLayer } from './last-layer.js';

/** Far below what samples leave open, and cheaper than the last digit. */
const TOLERANCE = 1e-10;

/**
 * The mean of each output over the last layer's own gates, given the states of all
 * others: for a linear unit a sum, for a logistic one, or a softmax over two classes,
 * an integral, whose radius is kept.
 *
 * It has the mean of the outputs themselves and never a larger variance (Rao and Blackwell).
 */
export class ConditionalMeans {
  /** How far a mean may be from that of the network in doubles. */
  radius = 0;
  readonly #activation: Activation;
  readonly #constants: Float64Array;
  readonly #values: readonly Float64Array[];
  readonly #ones: Float64Array;
  readonly #contributions: Contributions;
  readonly #sums: PowerSums;
  readonly #settings = settingsOf({ tolerance: TOLERANCE });

  private constructor(
    readonly layer: LastLayer,
    activation: Activation,
  ) {
    const count = layer.gates.length;
    const law = new GateLaw(layer.inclusion);
    this.#activation = activation;
    this.#constants = new Float64Array(layer.biases.length);
    this.#values = Array.from(layer.biases, () => new Float64Array(count));
    this.#ones = new Float64Array(count).fill(1);
    this.#contributions = new Contributions(law);
    this.#sums = new PowerSums(law);
  }

  /** Undefined where the last layer has no gates of its own, or its units are of another kind. */
  static of(file: NetworkFile): ConditionalMeans | undefined {
    const { activation, biases } = file.network.layers.at(-1)!;
    const known =
      activation.kind === 'linear' ||
      activation.kind === 'logistic' ||
      (activation.kind === 'softmax' && biases.length === 2);
    if (!known) return undefined;
    const layer = lastLayer(file);
    return layer && new ConditionalMeans(layer, activation);
  }

  /**
   * The means given a mask, of which the last layer's own gates do not count; NaN where
   * the total inputs spread too far for the integral.
   *
   * @param activities what `activitiesUnder` gives for it.
   */
  given(mask: Uint8Array, activities: readonly Float64Array[]): Float64Array {
    const constants = this.#constants;
    constants.set(this.layer.biases);
    for (const values of this.#values) values.fill(0);
    for (const { unit, weight, from, source, own, drawn } of this.layer.terms) {
      if (drawn.some((gate) => mask[gate] === 0)) continue;
      const term = weight * activities[from]![source]!;
      if (own < 0) constants[unit]! += term;
      else this.#values[unit]![own]! += term;
    }
    const activation = this.#activation;
    switch (activation.kind) {
      case 'logistic': {
        const slope = activation.lambda.toNumber() * logarithm(activation.base);
        const offset = Math.log(activation.c.toNumber());
        return constants.map((constant, unit) =>
          this.#logistic(slope * constant - offset, (g) => slope * this.#values[unit]![g]!),
        );
      }
      case 'softmax': {
        const slope = logarithm(activation.base);
        const [zero, one] = this.#values as [Float64Array, Float64Array];
        const E = this.#logistic(
          slope * (constants[1]! - constants[0]!),
          (g) => slope * (one[g]! - zero[g]!),
        );
        return Float64Array.of(1 - E, E);
      }
      default:
        return constants.map((constant, unit) =>
          this.layer.inclusion.reduce((sum, p, g) => sum + p * this.#values[unit]![g]!, constant),
        );
    }
  }

  /** The mean of σ(S) for S the constant and a value of each gate. */
  #logistic(constant: number, value: (gate: number) => number): number {
    const values = Float64Array.from(this.#ones, (_, g) => value(g));
    this.#contributions.multiply(values, 0, this.#ones, 0);
    this.#contributions.settle(constant, values, 0, this.#ones, 0);
    try {
      const { E } = integrate(this.#contributions, this.#sums, ONLY_GATES, this.#settings);
      this.radius = Math.max(this.radius, E.radius);
      return Math.min(1, Math.max(0, E.value));
    } catch (error) {
      if (error instanceof RangeError) return Number.NaN;
      throw error;
    }
  }
}
