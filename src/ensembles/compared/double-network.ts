import type { Rational } from '../../arithmetic/number.js';
import type { Activation } from '../../models/activation.js';
import type { Connection, GatePlace, Network } from '../../models/network.js';
import { unitGates } from '../../models/propagate.js';

interface DoubleConnection {
  readonly from: number;
  readonly weights: readonly Float64Array[];
  /** The gate of each connection, −1 where there is none; undefined where none has one. */
  readonly gates: readonly Int32Array[] | undefined;
}

interface DoubleLayer {
  readonly biases: Float64Array;
  readonly connections: readonly DoubleConnection[];
  readonly activation: (totals: Float64Array) => Float64Array;
  readonly kind: Activation['kind'];
}

/** A network in doubles, with the nearest to each of its numbers. */
export interface DoubleNetwork {
  readonly input: Float64Array;
  /** The gate of each unit by layer, −1 where there is none; the inputs' first. */
  readonly unitGates: readonly Int32Array[];
  readonly layers: readonly DoubleLayer[];
  /** How many products a mask takes. */
  readonly terms: number;
}

const NO_GATE = -1;

/** @throws RangeError if a number is beyond the doubles. */
export function doubleNetwork(network: Network, input: readonly Rational[]): DoubleNetwork {
  const layers = network.layers.map(({ biases, connections, activation }) => ({
    biases: row(biases),
    connections: connections.map(doubleConnection),
    activation: activationOf(activation),
    kind: activation.kind,
  }));
  const gates = [0, ...network.layers.map((_, index) => index + 1)].map((layer) =>
    places(unitGates(network, layer)),
  );
  const terms = layers.reduce(
    (sum, { connections }) =>
      sum + connections.reduce((s, { weights }) => s + weights.length * weights[0]!.length, 0),
    0,
  );
  return { input: row(input), unitGates: gates, layers, terms };
}

function doubleConnection({ from, weights, gates }: Connection): DoubleConnection {
  const some = gates?.some((list) => list.some((gate) => gate !== undefined));
  return { from, weights: weights.map(row), gates: some ? gates?.map(places) : undefined };
}

function row(numbers: readonly Rational[]): Float64Array {
  return Float64Array.from(numbers, (x) => {
    const value = x.toNumber();
    if (!Number.isFinite(value)) throw new RangeError('a number is beyond the doubles');
    return value;
  });
}

function places(gates: readonly GatePlace[]): Int32Array {
  return Int32Array.from(gates, (gate) => gate ?? NO_GATE);
}

/** The outputs under a mask. */
export function outputsUnder(network: DoubleNetwork, mask: Uint8Array): Float64Array {
  let top = network.input;
  const below = [gated(top, network.unitGates[0]!, mask)];
  for (const [index, { biases, connections, activation }] of network.layers.entries()) {
    const totals = new Float64Array(biases);
    for (const { from, weights, gates } of connections)
      for (const [unit, w] of weights.entries())
        totals[unit]! += product(w, below[from]!, gates?.[unit], mask);
    top = activation(totals);
    below.push(gated(top, network.unitGates[index + 1]!, mask));
  }
  return top;
}

function gated(values: Float64Array, gates: Int32Array, mask: Uint8Array): Float64Array {
  const left = new Float64Array(values);
  for (let unit = 0; unit < gates.length; unit++) {
    const gate = gates[unit]!;
    if (gate !== NO_GATE && mask[gate] === 0) left[unit] = 0;
  }
  return left;
}

function product(
  weights: Float64Array,
  below: Float64Array,
  gates: Int32Array | undefined,
  mask: Uint8Array,
): number {
  let sum = 0;
  if (!gates) {
    for (let j = 0; j < weights.length; j++) sum += weights[j]! * below[j]!;
    return sum;
  }
  for (let j = 0; j < weights.length; j++) {
    const gate = gates[j]!;
    if (gate === NO_GATE || mask[gate] === 1) sum += weights[j]! * below[j]!;
  }
  return sum;
}

/** ln of a base, in doubles. */
function logarithm(base: 'e' | Rational): number {
  return base === 'e' ? 1 : Math.log(base.toNumber());
}

function activationOf(activation: Activation): (totals: Float64Array) => Float64Array {
  switch (activation.kind) {
    case 'linear':
      return (totals) => totals;
    case 'rectified':
      return (totals) => totals.map((x) => Math.max(0, x));
    case 'tanh':
      return (totals) => totals.map((x) => Math.tanh(x));
    case 'logistic': {
      const slope = activation.lambda.toNumber() * logarithm(activation.base);
      const c = activation.c.toNumber();
      return (totals) => totals.map((x) => 1 / (1 + c * Math.exp(-slope * x)));
    }
    case 'softmax': {
      const slope = logarithm(activation.base);
      return (totals) => {
        const scaled = totals.map((x) => slope * x);
        const most = scaled.reduce((a, b) => Math.max(a, b));
        const powers = scaled.map((x) => Math.exp(x - most));
        const sum = powers.reduce((a, b) => a + b);
        return powers.map((x) => x / sum);
      };
    }
  }
}
