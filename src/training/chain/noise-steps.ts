import * as tf from '@tensorflow/tfjs-core';

import { TrainingError } from '../training-error.js';
import type { LayerSpec } from './layer-spec.js';
import type { Step } from './step.js';

type Maker = (spec: LayerSpec, shape: readonly number[]) => Step;

/** A number of a layer's config in [least, most). */
function setting(spec: LayerSpec, name: string, least: number, most: number): number {
  const value = spec.config[name];
  if (typeof value !== 'number' || !(value >= least && value < most))
    throw new TrainingError(
      `${spec.place}: ${name} is ${JSON.stringify(value)}, expected a number from ${least} to below ${most}`,
    );
  return value;
}

/** Multiplies by gates times `trained`, or after training by `scaled`. */
function gates(
  { name }: LayerSpec,
  shape: readonly number[],
  keep: number,
  [trained, scaled]: readonly [number, number],
): Step {
  return {
    kind: 'noise',
    name,
    keep,
    shape,
    forward: (input, stream) => {
      if (stream === undefined) return scaled === 1 ? tf.clone(input) : tf.mul(input, scaled);
      const mask = new Float32Array(input.size);
      stream.mask(mask, keep);
      const gated = tf.mul(input, tf.tensor(mask, input.shape));
      return trained === 1 ? gated : tf.mul(gated, trained);
    },
  };
}

/** Multiplies by, or adds, normal numbers; after training it does nothing. */
function normal(
  { name }: LayerSpec,
  shape: readonly number[],
  deviation: number,
  isFactor: boolean,
): Step {
  return {
    kind: 'noise',
    name,
    shape,
    forward: (input, stream) => {
      if (stream === undefined) return tf.clone(input);
      const values = new Float32Array(input.size);
      stream.normal(values, isFactor ? 1 : 0, deviation);
      const noise = tf.tensor(values, input.shape);
      return isFactor ? tf.mul(input, noise) : tf.add(input, noise);
    },
  };
}

/** Layers that are different at each draw, by their class. */
export const NOISE_STEPS: Readonly<Record<string, Maker>> = {
  CorrigendaGates: (spec, shape) => {
    const keep = setting(spec, 'keep', 0, 1 + Number.EPSILON);
    if (keep === 0) throw new TrainingError(`${spec.place}: keep is 0, expected above 0 up to 1`);
    return gates(spec, shape, keep, [1, keep]);
  },
  Dropout: (spec, shape) => {
    if (Array.isArray(spec.config['noise_shape']))
      throw new TrainingError(`${spec.place}: a noise_shape is not supported`);
    const keep = 1 - setting(spec, 'rate', 0, 1);
    return gates(spec, shape, keep, [1 / keep, 1]);
  },
  GaussianDropout: (spec, shape) => {
    const rate = setting(spec, 'rate', 0, 1);
    return normal(spec, shape, Math.sqrt(rate / (1 - rate)), true);
  },
  GaussianNoise: (spec, shape) => normal(spec, shape, setting(spec, 'stddev', 0, 1e6), false),
  CorrigendaNoise: (spec, shape) =>
    normal(
      spec,
      shape,
      setting(spec, 'deviation', 0, 1e6),
      spec.config['operation'] === 'multiply',
    ),
};
