import { Contributions } from './contributions.js';
import { empiricalBernstein, type ConfidenceInterval } from './empirical-bernstein.js';
import { GateLaw } from './gate-law.js';
import { integrate, ONLY_GATES } from './integrate.js';
import { PowerSums } from './power-sums.js';
import { seededUniform } from './seeded-uniform.js';
import { settingsOf, type CertifiedOptions } from './settings.js';

/** A layer whose inputs have independent gates. */
export interface GatedHiddenLayer {
  /** A row for each unit. */
  readonly weights: readonly ArrayLike<number>[];
  readonly biases: ArrayLike<number>;
  /** The probability of each input's gate to be there. */
  readonly inclusion: ArrayLike<number>;
  readonly activation: 'rectified' | 'tanh' | 'logistic' | 'identity';
}

/** Layers from the input upward, and a logistic unit with gated inputs on top. */
export interface GatedNetwork {
  readonly layers: readonly GatedHiddenLayer[];
  readonly top: {
    readonly weights: ArrayLike<number>;
    readonly bias: number;
    readonly inclusion: ArrayLike<number>;
  };
}

export interface SamplingOptions extends CertifiedOptions {
  /** How many times the gates below are drawn, at least 2. */
  readonly samples: number;
  readonly seed: number;
  /** The level of the confidence intervals; 0.95 if nothing is said. */
  readonly level?: number;
}

/** Two intervals for the same mean of the output over all masks, from the same masks below. */
export interface SampledMean {
  /** From the means over the top unit's own gates, exact given the layers below. */
  readonly conditional: ConfidenceInterval;
  /** From outputs with the top unit's gates drawn too. */
  readonly plain: ConfidenceInterval;
}

/**
 * The mean output of a network over its masks, with the gates of the layers below
 * drawn and those of the top unit averaged over exactly.
 *
 * The conditional mean has the same expectation as the sampled output and never a
 * larger variance (Rao & Blackwell). The layers below, and the outputs of the plain
 * samples, are computed in doubles, and the intervals are about the network that is
 * computed so; they hold for independent draws, for which a seeded generator stands in.
 *
 * @throws RangeError if the lengths do not fit, and as `certifiedUnit` and
 *   `empiricalBernstein` do.
 */
export function sampledMean(
  network: GatedNetwork,
  input: ArrayLike<number>,
  options: SamplingOptions,
): SampledMean {
  checkLengths(network, input);
  const { top } = network;
  const { samples, seed, level = 0.95 } = options;
  const settings = settingsOf(options);
  const next = seededUniform(seed);
  const law = new GateLaw(top.inclusion);
  const contributions = new Contributions(law);
  const sums = new PowerSums(law);
  const weights = Float64Array.from(top.weights);
  const means = new Float64Array(samples);
  const outputs = new Float64Array(samples);
  let radius = 0;
  for (let i = 0; i < samples; i++) {
    let below = Float64Array.from(input);
    for (const layer of network.layers) below = propagate(layer, below, next);
    contributions.multiply(weights, 0, below, 0);
    contributions.settle(top.bias, weights, 0, below, 0);
    const { E } = integrate(contributions, sums, ONLY_GATES, settings);
    radius = Math.max(radius, E.radius);
    means[i] = Math.min(1, Math.max(0, E.value));
    const gated = drawn(below, top.inclusion, next);
    const total = weights.reduce((sum, w, j) => sum + w * gated[j]!, top.bias);
    outputs[i] = 1 / (1 + Math.exp(-total));
  }
  return {
    conditional: empiricalBernstein(means, level, radius),
    plain: empiricalBernstein(outputs, level),
  };
}

/** The inputs that are there. */
function drawn(
  values: Float64Array,
  inclusion: ArrayLike<number>,
  next: () => number,
): Float64Array<ArrayBuffer> {
  return values.map((x, j) => (next() < inclusion[j]! ? x : 0));
}

function propagate(
  { weights, biases, inclusion, activation }: GatedHiddenLayer,
  below: Float64Array,
  next: () => number,
): Float64Array<ArrayBuffer> {
  const gated = drawn(below, inclusion, next);
  return Float64Array.from(weights, (row, unit) => {
    let sum = biases[unit]!;
    for (let j = 0; j < row.length; j++) sum += row[j]! * gated[j]!;
    return activate(activation, sum);
  });
}

function activate(activation: GatedHiddenLayer['activation'], x: number): number {
  switch (activation) {
    case 'rectified':
      return Math.max(0, x);
    case 'tanh':
      return Math.tanh(x);
    case 'logistic':
      return 1 / (1 + Math.exp(-x));
    case 'identity':
      return x;
  }
}

function checkLengths({ layers, top }: GatedNetwork, input: ArrayLike<number>): void {
  let width = input.length;
  for (const [i, { weights, biases, inclusion }] of layers.entries()) {
    if (inclusion.length !== width || weights.some((row) => row.length !== width))
      throw new RangeError(`layer ${i} does not have ${width} gates and weights for each unit`);
    if (biases.length !== weights.length)
      throw new RangeError(`layer ${i} has ${weights.length} units and ${biases.length} biases`);
    width = weights.length;
  }
  if (top.weights.length !== width || top.inclusion.length !== width)
    throw new RangeError(`the top unit does not have ${width} weights and gates`);
}
