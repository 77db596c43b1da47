import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';

import { GateLayer } from './gate-layer.js';
import type { Activation, InitialWeights, Preset } from './preset.js';
import { RandomStream } from './random.js';

/** A network with gates. */
export interface Network {
  /** From inputs to probabilities. */
  readonly model: tfl.LayersModel;
  /** From inputs to the sums of the last layer, with the same weights. */
  readonly sums: tfl.LayersModel;
  /** The gates of the inputs and of each hidden layer, in this order. */
  readonly gates: readonly GateLayer[];
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
  const { inputs, keepInputs, hidden, outputs, initial, seed } = preset;
  const gates: GateLayer[] = [];
  const gate = (x: tfl.SymbolicTensor, keep: number): tfl.SymbolicTensor => {
    const layer = new GateLayer({ keep, name: `gates_${gates.length}` });
    gates.push(layer);
    return layer.apply(x) as tfl.SymbolicTensor;
  };
  const dense = (x: tfl.SymbolicTensor, units: number, place: number): tfl.SymbolicTensor =>
    tfl.layers
      .dense({ units, kernelInitializer: 'zeros', name: `sums_${place}` })
      .apply(x) as tfl.SymbolicTensor;
  const activate = (
    x: tfl.SymbolicTensor,
    activation: 'sigmoid' | 'relu' | 'linear' | 'softmax',
    name: string,
  ) => tfl.layers.activation({ activation, name }).apply(x) as tfl.SymbolicTensor;

  const input = tfl.input({ shape: [inputs], name: 'inputs' });
  let x = gate(input, keepInputs);
  hidden.forEach(({ units, activation, keep }, i) => {
    x = gate(activate(dense(x, units, i + 1), ACTIVATIONS[activation], `units_${i + 1}`), keep);
  });
  const last = dense(x, outputs, hidden.length + 1);
  const output = activate(last, outputs === 1 ? 'sigmoid' : 'softmax', 'outputs');
  const model = tfl.model({ inputs: input, outputs: output, name: 'network' });
  const sums = tfl.model({ inputs: input, outputs: last, name: 'network_sums' });
  const variables = model.trainableWeights.map(variableOf);
  drawWeights(variables, initial, seed);
  return { model, sums, gates, variables };
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
