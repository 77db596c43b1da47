import { Rational, type Literal } from '../arithmetic/number.js';
import type { Activation } from './activation.js';

/** The place of a gate in the mask, or undefined where there is no gate. */
export type GatePlace = number | undefined;

/** The connections from one lower layer: w_ij from its unit j to unit i. */
export interface Connection {
  /** The lower layer's place: 0 is the input, 1 the first layer. */
  readonly from: number;
  /** A row for each unit, an entry for each unit of the lower layer. */
  readonly weights: readonly (readonly Rational[])[];
  /** Gates on the connections, δ_ij in the shape of the weights. */
  readonly gates?: readonly (readonly GatePlace[])[];
}

/** A layer of units, fed by any of the layers below it. */
export interface Layer {
  readonly biases: readonly Rational[];
  readonly connections: readonly Connection[];
  readonly activation: Activation;
  /** Gates on the units, which act on all that leaves them. */
  readonly gates: readonly GatePlace[];
}

/**
 * A layered feedforward network with skip connections and gates on inputs,
 * units and connections (Baldi & Sadowski 2013, eqs. 1–3, 8 and 9). A gate may
 * stand in several places: those are tied.
 */
export interface Network {
  readonly kind: 'network';
  readonly inputs: number;
  /** Gates on the inputs. */
  readonly inputGates: readonly GatePlace[];
  /** From the first above the input to the output. */
  readonly layers: readonly Layer[];
  /** How many gates there are; each place is below it. */
  readonly gates: number;
}

export interface ConnectionParameters {
  readonly from: number;
  readonly weights: readonly (readonly Literal[])[];
  readonly gates?: readonly (readonly GatePlace[])[];
}

export interface LayerParameters {
  readonly connections: readonly ConnectionParameters[];
  /** 0 where they are not given. */
  readonly biases?: readonly Literal[];
  /** Linear where it is not given. */
  readonly activation?: Activation;
  /** No gates where they are not given. */
  readonly gates?: readonly GatePlace[];
}

export interface NetworkParameters {
  readonly inputs: number;
  readonly inputGates?: readonly GatePlace[];
  readonly layers: readonly LayerParameters[];
}

/**
 * The network with these layers; the number of gates is one above the highest
 * place that is named.
 *
 * @throws RangeError if the shapes do not fit, a connection comes from the same
 *   or a higher layer, a gate stands on an output, or a place is no natural number.
 */
export function network(parameters: NetworkParameters): Network {
  const { inputs } = parameters;
  if (!Number.isSafeInteger(inputs) || inputs < 0)
    throw new RangeError(`the number of inputs must be a natural number, not ${inputs}`);
  if (parameters.layers.length === 0) throw new RangeError('a network has at least one layer');
  const inputGates = places(parameters.inputGates, inputs, 'the inputs');
  const sizes = [inputs];
  const layers = parameters.layers.map((given, index) => {
    const layer = checkedLayer(given, index + 1, sizes);
    sizes.push(layer.biases.length);
    return layer;
  });
  if (layers.at(-1)?.gates.some((gate) => gate !== undefined))
    throw new RangeError('a gate on an output has no effect: nothing leaves the last layer');
  const all = [
    inputGates,
    ...layers.flatMap(({ gates, connections }) => [
      gates,
      ...connections.flatMap((c) => c.gates ?? []),
    ]),
  ];
  let gates = 0;
  for (const list of all)
    for (const gate of list) if (gate !== undefined) gates = Math.max(gates, gate + 1);
  return { kind: 'network', inputs, inputGates, layers, gates };
}

function checkedLayer(given: LayerParameters, place: number, sizes: readonly number[]): Layer {
  const where = `layer ${place}`;
  const units = given.biases?.length ?? given.connections[0]?.weights.length;
  if (units === undefined || units === 0) throw new RangeError(`${where} has no units`);
  const connections = given.connections.map(({ from, weights, gates }): Connection => {
    const width = sizes[from];
    if (width === undefined)
      throw new RangeError(`${where} is fed by layers 0 to ${place - 1}, not by layer ${from}`);
    const shape = `the weights from layer ${from} to ${where} must be ${units} × ${width}`;
    if (weights.length !== units || weights.some((row) => row.length !== width))
      throw new RangeError(shape);
    const exact = weights.map((row) => row.map((w) => Rational.of(w)));
    if (!gates) return { from, weights: exact };
    if (gates.length !== units)
      throw new RangeError(`the gates from layer ${from} to ${where} must be ${units} × ${width}`);
    return { from, weights: exact, gates: gates.map((row) => places(row, width, where)) };
  });
  return {
    biases:
      given.biases?.map((b) => Rational.of(b)) ?? new Array<Rational>(units).fill(Rational.zero),
    connections,
    activation: given.activation ?? { kind: 'linear' },
    gates: places(given.gates, units, where),
  };
}

function places(
  given: readonly GatePlace[] | undefined,
  count: number,
  where: string,
): readonly GatePlace[] {
  if (!given) return new Array<GatePlace>(count).fill(undefined);
  if (given.length !== count)
    throw new RangeError(`${given.length} gates on ${where}, which are ${count}`);
  for (const gate of given)
    if (gate !== undefined && (!Number.isSafeInteger(gate) || gate < 0))
      throw new RangeError(`the place of a gate must be a natural number, not ${gate}`);
  return given;
}

/** How many outputs a network has. */
export function outputCount(network: Network): number {
  return network.layers.at(-1)?.biases.length ?? 0;
}
