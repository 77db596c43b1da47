import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';

import { ConnectionLayer } from './connection-layer.js';
import type { FactorSource } from './factor-source.js';
import { GateLayer } from './gate-layer.js';
import { NoiseLayer } from './noise-layer.js';
import type { Activation, InitialWeights, Preset } from './preset.js';
import { RandomStream } from './random.js';

/** A layer whose randomness comes from a stream of the caller's. */
export interface NoiseSource {
  drawFrom(stream: RandomStream): void;
}

/** A network with gates. */
export interface Network {
  /** From inputs to probabilities. */
  readonly model: tfl.LayersModel;
  /** From inputs to the sums of the last layer, with the same weights. */
  readonly sums: tfl.LayersModel;
  /** From inputs to these sums and the activities of each hidden layer. */
  readonly layers: tfl.LayersModel;
  /** The gates of the inputs and of each hidden layer, in this order; none where there is another noise. */
  readonly gates: readonly GateLayer[];
  /** All layers that are different at each step: the gates, or what stands for them. */
  readonly noise: readonly NoiseSource[];
  /** Those of the inputs and of each hidden layer that multiply states; none where connections have gates. */
  readonly factors: readonly FactorSource[];
  /** The weights and biases, from the first layer to the last. */
  readonly variables: readonly tf.Variable[];
}

const ACTIVATIONS = {
  logistic: 'sigmoid',
  rectified: 'relu',
  linear: 'linear',
} as const satisfies Record<Activation, string>;

/** Builds the network of a preset on the backend in use; its weights are drawn from the preset's seed. */
export function buildNetwork(preset: Preset): Network {
  const { inputs, keepInputs, hidden, outputs, initial, seed, noise: kind = 'gates' } = preset;
  const gates: GateLayer[] = [];
  const noise: NoiseSource[] = [];
  const factors: FactorSource[] = [];
  const disturb = (x: tfl.SymbolicTensor, keep: number, place: number): tfl.SymbolicTensor => {
    if (kind === 'connections') return x;
    const name = `gates_${place}`;
    const layer =
      kind === 'gates'
        ? new GateLayer({ keep, name })
        : new NoiseLayer({ operation: 'multiply', deviation: Math.sqrt((1 - keep) / keep), name });
    if (layer instanceof GateLayer) gates.push(layer);
    noise.push(layer);
    factors.push(layer);
    return layer.apply(x) as tfl.SymbolicTensor;
  };
  const sumsOf = (x: tfl.SymbolicTensor, units: number, keep: number, place: number) => {
    const name = `sums_${place}`;
    if (kind !== 'connections')
      return tfl.layers
        .dense({ units, kernelInitializer: 'zeros', name })
        .apply(x) as tfl.SymbolicTensor;
    const layer = new ConnectionLayer({ units, keep, name });
    noise.push(layer);
    return layer.apply(x) as tfl.SymbolicTensor;
  };
  const activate = (
    x: tfl.SymbolicTensor,
    activation: 'sigmoid' | 'relu' | 'linear' | 'softmax',
    name: string,
  ) => tfl.layers.activation({ activation, name }).apply(x) as tfl.SymbolicTensor;

  const input = tfl.input({ shape: [inputs], name: 'inputs' });
  let [x, below] = [disturb(input, keepInputs, 0), keepInputs];
  const activities = hidden.map(({ units, activation, keep }, i) => {
    const sums = sumsOf(x, units, below, i + 1);
    const states = activate(sums, ACTIVATIONS[activation], `units_${i + 1}`);
    [x, below] = [disturb(states, keep, i + 1), keep];
    return states;
  });
  const last = sumsOf(x, outputs, below, hidden.length + 1);
  const output = activate(last, outputs === 1 ? 'sigmoid' : 'softmax', 'outputs');
  const model = tfl.model({ inputs: input, outputs: output, name: 'network' });
  const sums = tfl.model({ inputs: input, outputs: last, name: 'network_sums' });
  const layers = tfl.model({
    inputs: input,
    outputs: [last, ...activities],
    name: 'network_layers',
  });
  const variables = model.trainableWeights.map(variableOf);
  drawWeights(variables, initial, seed);
  return { model, sums, layers, gates, noise, factors, variables };
}

/** What a weight of a layer is read as is the variable itself. */
function variableOf(weight: { readonly originalName: string; read(): tf.Tensor }): tf.Variable {
  const variable = weight.read();
  if (isVariable(variable)) return variable;
  throw new TypeError(`${weight.originalName} is no variable`);
}

function isVariable(tensor: tf.Tensor): tensor is tf.Variable {
  return tensor instanceof tf.Variable;
}

/** Kernels from the seed; biases stay 0. */
function drawWeights(
  variables: readonly tf.Variable[],
  initial: InitialWeights,
  seed: number,
): void {
  variables.forEach((variable, place) => {
    const [rows = 0, columns] = variable.shape;
    if (columns === undefined) return;
    const stream = new RandomStream(seed, 'weights', place);
    const limit = initial.law === 'glorot' ? initial.scale * Math.sqrt(6 / (rows + columns)) : 0;
    const draw =
      initial.law === 'glorot'
        ? () => stream.between(-limit, limit)
        : () => initial.deviation * stream.bell();
    const values = Float32Array.from({ length: rows * columns }, draw);
    tf.tidy(() => {
      variable.assign(tf.tensor(values, variable.shape));
    });
  });
}
