import * as tf from '@tensorflow/tfjs-core';

import { TrainingError } from '../training-error.js';
import { ACTIVATIONS } from './activations.js';
import type { LayerSpec } from './layer-spec.js';
import { convolutionOf, lengths } from './planes.js';
import type { SavedWeight } from './saved-weights.js';
import type { Step } from './step.js';

/** Takes the weights of a layer, in the order in which it has them. */
export type Weights = (spec: LayerSpec, shapes: readonly (readonly number[])[]) => tf.Tensor[];

/** A step for the activation that a layer names; none for the linear one of a layer without units. */
export function unitsStep(spec: LayerSpec, shape: readonly number[], name: unknown): Step {
  const activation = name ?? 'linear';
  const apply =
    typeof activation === 'string' && Object.hasOwn(ACTIVATIONS, activation)
      ? ACTIVATIONS[activation]
      : undefined;
  if (apply === undefined)
    throw new TrainingError(
      `${spec.place}: the activation ${JSON.stringify(activation)} is not supported, expected ${Object.keys(ACTIVATIONS).join(', ')}`,
    );
  return {
    kind: 'units',
    name: spec.name,
    activation: activation as string,
    shape,
    forward: (input) => apply(input),
  };
}

/** Sums with weights, then what units make of them. */
export function denseSteps(spec: LayerSpec, shape: readonly number[], take: Weights): Step[] {
  const [inputs] = shape;
  if (shape.length !== 1 || inputs === undefined)
    throw new TrainingError(
      `${spec.place}: gets examples of shape ${shape.join(' × ')}, expected flat ones`,
    );
  const units = whole(spec, 'units');
  const hasBias = spec.config['use_bias'] !== false;
  const [kernel, bias] = take(spec, [[inputs, units], ...(hasBias ? [[units]] : [])]);
  const sums: Step = {
    kind: 'sums',
    name: spec.name,
    shape: [units],
    forward: (input) => {
      const product = tf.matMul(input, kernel as tf.Tensor2D);
      return bias === undefined ? product : tf.add(product, bias);
    },
  };
  return [sums, unitsStep(spec, [units], spec.config['activation'])];
}

/** Sums with a gate on each connection, the same ones for all examples of a batch. */
export function connectionSteps(spec: LayerSpec, shape: readonly number[], take: Weights): Step[] {
  const { keep } = spec.config;
  const [inputs] = shape;
  if (typeof keep !== 'number' || !(keep > 0 && keep <= 1))
    throw new TrainingError(
      `${spec.place}: keep is ${JSON.stringify(keep)}, expected above 0 up to 1`,
    );
  if (shape.length !== 1 || inputs === undefined)
    throw new TrainingError(
      `${spec.place}: gets examples of shape ${shape.join(' × ')}, expected flat ones`,
    );
  const units = whole(spec, 'units');
  const [kernel, bias] = take(spec, [[inputs, units], [units]]);
  return [
    {
      kind: 'sums',
      name: spec.name,
      keep,
      shape: [units],
      forward: (input, stream) => {
        const gates = new Float32Array(inputs * units);
        if (stream === undefined) gates.fill(keep);
        else stream.mask(gates, keep);
        const gated = tf.mul(kernel!, tf.tensor(gates, [inputs, units]));
        return tf.add(tf.matMul(input as tf.Tensor2D, gated as tf.Tensor2D), bias!);
      },
    },
  ];
}

/** Convolutions over images, rows × columns × channels. */
export function convolutionSteps(spec: LayerSpec, shape: readonly number[], take: Weights): Step[] {
  const filters = whole(spec, 'filters');
  const { kernel, strides, padding, rows, columns, channels } = convolutionOf(spec, shape);
  const hasBias = spec.config['use_bias'] !== false;
  const [weights, bias] = take(spec, [
    [...kernel, channels, filters],
    ...(hasBias ? [[filters]] : []),
  ]);
  const after = [rows, columns, filters];
  const sums: Step = {
    kind: 'sums',
    name: spec.name,
    shape: after,
    forward: (input) => {
      const product = tf.conv2d(input as tf.Tensor4D, weights as tf.Tensor4D, strides, padding);
      return bias === undefined ? product : tf.add(product, bias);
    },
  };
  return [sums, unitsStep(spec, after, spec.config['activation'])];
}

/** Batch normalisation with the moments that training has left. */
export function normalisationStep(spec: LayerSpec, shape: readonly number[], take: Weights): Step {
  const last = shape.at(-1) ?? 0;
  const [scaled, centred] = ['scale', 'center'].map((name) => spec.config[name] !== false);
  const each = [last];
  const taken = take(spec, [...(scaled ? [each] : []), ...(centred ? [each] : []), each, each]);
  const gamma = scaled ? taken.shift() : undefined;
  const beta = centred ? taken.shift() : undefined;
  const [mean, variance] = taken;
  const epsilon = typeof spec.config['epsilon'] === 'number' ? spec.config['epsilon'] : 1e-3;
  return {
    kind: 'shape',
    name: spec.name,
    shape,
    forward: (input) => {
      const centre = tf.div(tf.sub(input, mean!), tf.sqrt(tf.add(variance!, epsilon)));
      const product = gamma === undefined ? centre : tf.mul(centre, gamma);
      return beta === undefined ? product : tf.add(product, beta);
    },
  };
}

function whole(spec: LayerSpec, name: string): number {
  return lengths(spec, name, 1)[0]!;
}

/** Takes weights in the order of the file, and checks that they have the shapes that a layer wants. */
export function takeWeights(
  saved: readonly SavedWeight[],
  made: tf.Tensor[],
): { readonly take: Weights; readonly left: () => readonly string[] } {
  let at = 0;
  const take: Weights = (spec, shapes) =>
    shapes.map((shape) => {
      const weight = saved[at++];
      if (weight === undefined)
        throw new TrainingError(`${spec.place}: its weights are not in the model`);
      if (weight.shape.join() !== shape.join())
        throw new TrainingError(
          `${spec.place}: the weight ${weight.name} has the shape ${weight.shape.join(' × ')}, expected ${shape.join(' × ')}`,
        );
      const tensor = tf.tensor(weight.values, [...weight.shape]);
      made.push(tensor);
      return tensor;
    });
  return { take, left: () => saved.slice(at).map(({ name }) => name) };
}
