import * as tf from '@tensorflow/tfjs-core';

import { TrainingError } from '../training-error.js';
import type { LayerSpec } from './layer-spec.js';
import { NOISE_STEPS } from './noise-steps.js';
import { lengths, poolingStep } from './planes.js';
import type { SavedWeight } from './saved-weights.js';
import type { Chain, Step } from './step.js';
import {
  connectionSteps,
  convolutionSteps,
  denseSteps,
  normalisationStep,
  takeWeights,
  unitsStep,
} from './weighted-steps.js';
import type { Weights } from './weighted-steps.js';

/** The most numbers that one example may have anywhere in a network. */
const MOST_NUMBERS = 2 ** 24;

type Maker = (spec: LayerSpec, shape: readonly number[], take: Weights) => readonly Step[];

const LAYERS: Readonly<Record<string, Maker>> = {
  InputLayer: () => [],
  Dense: denseSteps,
  CorrigendaConnections: connectionSteps,
  Conv2D: convolutionSteps,
  BatchNormalization: (spec, shape, take) => [normalisationStep(spec, shape, take)],
  Activation: (spec, shape) => [unitsStep(spec, shape, spec.config['activation'])],
  ReLU: (spec, shape) => [unitsStep(spec, shape, 'relu')],
  Softmax: (spec, shape) => [unitsStep(spec, shape, 'softmax')],
  MaxPooling2D: (spec, shape) => [poolingStep(spec, shape, false)],
  AveragePooling2D: (spec, shape) => [poolingStep(spec, shape, true)],
  Flatten: (spec, shape) => [reshape(spec, [product(shape)])],
  Reshape: (spec, shape) => [reshape(spec, targetOf(spec, shape))],
  ...Object.fromEntries(
    Object.entries(NOISE_STEPS).map(([name, make]): [string, Maker] => [
      name,
      (spec, shape) => [make(spec, shape)],
    ]),
  ),
};

/**
 * Builds a chain from the layers and the weights of a saved model, on the backend in use.
 *
 * @throws TrainingError for a layer that is not supported, with its place, for shapes that do not
 *   fit together, and for weights that are missing or left over.
 */
export function buildChain(specs: readonly LayerSpec[], saved: readonly SavedWeight[]): Chain {
  const inputShape = inputShapeOf(specs);
  const made: tf.Tensor[] = [];
  const { take, left } = takeWeights(saved, made);
  const steps: Step[] = [];
  for (const spec of specs) {
    const shape = steps.at(-1)?.shape ?? inputShape;
    if (product(shape) > MOST_NUMBERS)
      throw new TrainingError(
        `${spec.place}: an example of ${shape.join(' × ')} has more than ${MOST_NUMBERS} numbers`,
      );
    const make = Object.hasOwn(LAYERS, spec.className) ? LAYERS[spec.className] : undefined;
    if (make === undefined)
      throw new TrainingError(
        `${spec.place}: layers of this class are not supported, expected ${Object.keys(LAYERS).join(', ')}`,
      );
    steps.push(...make(spec, shape, take));
  }
  const more = left();
  if (more.length > 0)
    throw new TrainingError(`the model has weights that no layer takes: ${more.join(', ')}`);
  const simple = steps.filter(
    ({ kind, activation }) => kind !== 'units' || activation !== 'linear',
  );
  const last = steps.at(-1);
  if (last === undefined) throw new TrainingError('the model has no layer that computes');
  return {
    inputShape,
    steps: simple,
    output: outputOf(simple.at(-1)),
    outputs: product(last.shape),
    dispose: () => {
      tf.dispose(made);
    },
  };
}

function outputOf(last: Step | undefined): Chain['output'] {
  if (last?.activation === 'softmax') return 'softmax';
  return last?.activation === 'sigmoid' ? 'logistic' : 'numbers';
}

/** Keras names the shape of the inputs `batch_input_shape` or `batch_shape`, with null for the examples. */
function inputShapeOf(specs: readonly LayerSpec[]): readonly number[] {
  const first = specs.at(0);
  const shape = first?.config['batch_input_shape'] ?? first?.config['batch_shape'];
  const sides: readonly unknown[] = Array.isArray(shape) ? shape.slice(1) : [];
  const fits = (side: unknown): boolean => Number.isSafeInteger(side) && (side as number) >= 1;
  if (first === undefined || sides.length === 0 || !sides.every(fits))
    throw new TrainingError(
      `${first === undefined ? 'the model' : first.place}: has no fixed shape of its inputs`,
    );
  const found = sides as readonly number[];
  if (product(found) > MOST_NUMBERS)
    throw new TrainingError(
      `${first.place}: an input of ${found.join(' × ')} has more than ${MOST_NUMBERS} numbers`,
    );
  return found;
}

function reshape({ name }: LayerSpec, shape: readonly number[]): Step {
  return {
    kind: 'shape',
    name,
    shape,
    forward: (input) => tf.reshape(input, [input.shape[0], ...shape]),
  };
}

function targetOf(spec: LayerSpec, shape: readonly number[]): readonly number[] {
  const target = spec.config['target_shape'];
  const sides = lengths(spec, 'target_shape', Array.isArray(target) ? target.length : 1);
  if (product(sides) !== product(shape))
    throw new TrainingError(
      `${spec.place}: ${shape.join(' × ')} numbers are no ${sides.join(' × ')}`,
    );
  return sides;
}

function product(sides: readonly number[]): number {
  return sides.reduce((all, side) => all * side, 1);
}
