import type { Arithmetic, Operand, Value } from '../arithmetic/arithmetic.js';
import { Rational } from '../arithmetic/number.js';
import { valueOf } from '../masks/value-of.js';
import { activate } from './activation.js';
import { gatedSum, isValue, type GatedTerm } from './gated-sum.js';
import type { GatePlace, Layer, Network } from './network.js';

/** The total inputs S and the activities O of a layer; for the input both are I. */
export interface LayerActivity {
  readonly totals: readonly Operand[];
  readonly activities: readonly Operand[];
}

/**
 * All activities of a network, S_i^h = b_i + Σ_{l<h} Σ_j w_ij δ_ij δ_j O_j^l
 * (Baldi & Sadowski 2013, eqs. 1–3 and 9), the input layer first.
 *
 * What exact numbers alone determine (the linear and rectified layers next to
 * the input) stays exact.
 *
 * @param input one number for each input.
 * @param gates the mask, or any other factors in place of the gates; all ones
 *   where it is not given.
 * @throws RangeError if the lengths differ.
 */
export function propagate(
  A: Arithmetic,
  network: Network,
  input: readonly Operand[],
  gates?: readonly Operand[],
): readonly LayerActivity[] {
  if (input.length !== network.inputs)
    throw new RangeError(`${input.length} inputs for a network of ${network.inputs}`);
  if (gates && gates.length < network.gates)
    throw new RangeError(`${gates.length} gates for a network of ${network.gates}`);
  const state = (place: GatePlace): Operand => (place === undefined ? 1 : (gates?.[place] ?? 1));
  const done: LayerActivity[] = [{ totals: input, activities: input }];
  for (const layer of network.layers) {
    const totals = layer.biases.map((bias, unit) =>
      gatedSum(A, bias, termsOf(network, layer, unit, done, state)),
    );
    done.push({ totals, activities: activate(A, layer.activation, totals) });
  }
  return done;
}

function* termsOf(
  network: Network,
  layer: Layer,
  unit: number,
  done: readonly LayerActivity[],
  state: (place: GatePlace) => Operand,
): Iterable<GatedTerm> {
  for (const { from, weights, gates } of layer.connections) {
    const below = unitGates(network, from);
    for (const [j, weight] of (weights[unit] ?? []).entries()) {
      const activity = done[from]?.activities[j] ?? 0;
      yield [weight, both(state(below[j]), state(gates?.[unit]?.[j])), activity];
    }
  }
}

/** The gates on the units of a layer, or on the inputs for layer 0. */
export function unitGates(network: Network, layer: number): readonly GatePlace[] {
  return layer === 0 ? network.inputGates : (network.layers[layer - 1]?.gates ?? []);
}

function both(a: Operand, b: Operand): Operand {
  if (a === 1 || b === 0) return b;
  if (b === 1 || a === 0) return a;
  if (isValue(a)) return a.times(b);
  return isValue(b) ? b.times(a) : Rational.of(a).times(b);
}

/** The outputs of a network under a mask, or under any other factors in place of the gates. */
export function outputs(
  A: Arithmetic,
  network: Network,
  input: readonly Operand[],
  gates?: readonly Operand[],
): readonly Value[] {
  const top = propagate(A, network, input, gates).at(-1);
  return (top?.activities ?? []).map((activity) => valueOf(A, activity));
}
