import { Rational } from '../../arithmetic/number.js';
import type { NetworkFile } from '../../models/network-file.js';
import { planWalk, type PlannedTerm } from '../walk-plan.js';

/** A term of a total input of the last layer, w·O under its gates. */
export interface LastTerm {
  readonly unit: number;
  readonly weight: number;
  readonly from: number;
  readonly source: number;
  /** Which of the layer's own gates it has, −1 if none. */
  readonly own: number;
  /** Gates of it that are drawn. */
  readonly drawn: readonly number[];
}

/** The last layer as sums over gates of its own, given the states of all others. */
export interface LastLayer {
  /** Gates that are independent of all others and act on nothing but the last layer, each on other terms. */
  readonly gates: readonly number[];
  /** The probability of each to be 1. */
  readonly inclusion: Float64Array;
  readonly biases: Float64Array;
  readonly terms: readonly LastTerm[];
}

/**
 * The last layer of a network with hidden layers and its own gates; undefined where
 * it has none, or all there is is that layer.
 *
 * @throws RangeError if the law has fewer gates than the network.
 */
export function lastLayer({ network, law }: NetworkFile): LastLayer | undefined {
  if (network.layers.length < 2) return undefined;
  const { known, blocks } = planWalk(network, law).at(-1)!;
  const terms = [...known, ...blocks.flatMap((one) => one.terms)];
  const probabilities = new Map<number, number>();
  for (const { block, terms: settled } of blocks) {
    const { gates, states, numerators, denominator } = block;
    if (gates.length !== 1 || states.length !== 2 || settled.length === 0) continue;
    const on = states.findIndex(([state]) => state === 1);
    probabilities.set(gates[0]!, Rational.ratio(numerators[on]!, denominator).toNumber());
  }
  // A product of two gates is no sum over them: all but one are drawn.
  for (const { gates } of terms) {
    const candidates = gates.filter((gate) => probabilities.has(gate));
    for (const gate of candidates.slice(1)) probabilities.delete(gate);
  }
  // A probability that rounds to 0 or 1 leaves nothing to average over.
  for (const [gate, p] of probabilities) if (!(p > 0 && p < 1)) probabilities.delete(gate);
  if (probabilities.size === 0) return undefined;
  const gates = [...probabilities.keys()];
  const place = new Map(gates.map((gate, at) => [gate, at]));
  return {
    gates,
    inclusion: Float64Array.from(probabilities.values()),
    biases: Float64Array.from(network.layers.at(-1)!.biases, (bias) => bias.toNumber()),
    terms: terms.map((term) => lastTerm(term, place)),
  };
}

function lastTerm(
  { unit, weight, from, source, gates }: PlannedTerm,
  place: ReadonlyMap<number, number>,
): LastTerm {
  const own = gates.find((gate) => place.has(gate));
  return {
    unit,
    weight: weight.toNumber(),
    from,
    source,
    own: own === undefined ? -1 : place.get(own)!,
    drawn: gates.filter((gate) => gate !== own),
  };
}
