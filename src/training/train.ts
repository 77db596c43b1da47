import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import * as tf from '@tensorflow/tfjs-core';

import type { Backend } from './backend.js';
import type { Checkpoint, EpochResult, Standing } from './checkpoint.js';
import type { Examples, Task } from './data/examples.js';
import { Diverged } from './diverged.js';
import { eagerStep } from './eager-step.js';
import { GraphStep } from './graph/graph-step.js';
import { isChainOfFactors } from './graph/step-graph.js';
import { batchOf, decide } from './loss.js';
import { buildNetwork } from './network.js';
import type { Network } from './network.js';
import { Optimiser } from './optimiser.js';
import type { Preset } from './preset.js';
import { RandomStream } from './random.js';
import { TrainingError } from './training-error.js';

/** The examples that are looked at together when an error is measured. */
const MEASURED_TOGETHER = 500;

/** How far a training is. */
export interface TrainingProgress {
  /** From 1. */
  readonly epoch: number;
  readonly epochs: number;
  /** The steps of this epoch that are done. */
  readonly step: number;
  readonly steps: number;
  /** The mean loss of this epoch so far. */
  readonly loss: number;
  /** The error after the last epoch; undefined in the first. */
  readonly error: number | undefined;
}

/** What a training is given beside preset, examples and backend. */
export interface TrainingOptions {
  /** Where to go on. */
  readonly from?: Checkpoint;
  /** Is given the state after each epoch. */
  readonly save?: (checkpoint: Checkpoint) => void;
  readonly progress?: (progress: TrainingProgress) => void;
  /** Ends the training at the next step; what `save` was given last is where to go on. */
  readonly signal?: AbortSignal;
}

/** What a training came to. */
export interface Trained {
  readonly network: Network;
  readonly history: readonly EpochResult[];
}

/**
 * Trains the network of a preset on a backend that `useBackend` has put to use.
 *
 * Order and masks of a step follow from the seed and the number of the step, so that a training
 * which goes on from a checkpoint ends with the same weights as an undisturbed one.
 *
 * @throws TrainingError if examples or checkpoint do not fit the preset; Diverged if a number is
 *   not finite; what the signal was aborted with.
 */
export async function train(
  preset: Preset,
  task: Task,
  backend: Backend,
  options: TrainingOptions = {},
): Promise<Trained> {
  checkFit(preset, task);
  const standing = {
    preset,
    backend: backend.name,
    versions: `TensorFlow.js ${backend.tfjs}, TensorFlow ${backend.tensorflow ?? 'none'}`,
    data: fingerprint(task),
  };
  if (options.from !== undefined) checkSame(options.from.standing, standing);
  const network = buildNetwork(preset);
  const optimiser = new Optimiser(preset, network.variables);
  const whole =
    backend.name === 'node' && isChainOfFactors(preset)
      ? new GraphStep(preset, network, optimiser)
      : undefined;
  const history = [...(options.from?.standing.history ?? [])];
  const state = [...network.variables, ...optimiser.slots];
  if (options.from !== undefined) restore(state, options.from);
  let step = options.from?.standing.step ?? 0;
  try {
    for (let epoch = history.length; epoch < preset.epochs; epoch++) {
      const pass = { preset, network, optimiser, whole, epoch, step, error: history.at(-1)?.error };
      const loss = await trainEpoch(task.training, pass, options);
      step += Math.ceil(task.training.count / preset.batch);
      const result = { epoch: epoch + 1, loss, error: errorRate(network, task.test) };
      history.push(result);
      const numbers = state.map((variable) => ({
        shape: variable.shape,
        values: variable.dataSync<'float32'>(),
      }));
      if (numbers.some(({ values }) => !values.every(Number.isFinite)))
        throw new Diverged(step, epoch + 1, 'a weight is not finite');
      options.save?.({ standing: { ...standing, step, history: [...history] }, numbers });
    }
  } finally {
    optimiser.dispose();
    whole?.dispose();
  }
  return { network, history };
}

/** The share of examples that the network gets wrong with scaled weights. */
export function errorRate({ sums }: Network, examples: Examples): number {
  const outputs = sums.outputs[0]!.shape[1]!;
  let wrong = 0;
  for (let start = 0; start < examples.count; start += MEASURED_TOGETHER) {
    const count = Math.min(MEASURED_TOGETHER, examples.count - start);
    const places = Uint32Array.from({ length: count }, (_, i) => start + i);
    const found = tf.tidy(() => {
      const { inputs } = batchOf(examples, places, outputs);
      return (sums.apply(inputs, { training: false }) as tf.Tensor).dataSync<'float32'>();
    });
    decide(found, outputs).forEach((label, i) => {
      if (label !== examples.labels[start + i]) wrong++;
    });
  }
  return wrong / examples.count;
}

interface Pass {
  readonly preset: Preset;
  readonly network: Network;
  readonly optimiser: Optimiser;
  /** What takes a step as a whole; absent where it is taken operation by operation. */
  readonly whole: GraphStep | undefined;
  /** From 0. */
  readonly epoch: number;
  /** The steps before this epoch. */
  readonly step: number;
  readonly error: number | undefined;
}

/** One pass through the examples; gives the mean loss. */
async function trainEpoch(
  examples: Examples,
  { preset, network, optimiser, whole, epoch, step: before, error }: Pass,
  { progress, signal }: TrainingOptions,
): Promise<number> {
  const { batch, epochs, outputs, seed } = preset;
  const order = new RandomStream(seed, 'order', epoch).order(examples.count);
  const steps = Math.ceil(examples.count / batch);
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    signal?.throwIfAborted();
    const step = before + i;
    network.noise.forEach((source, layer) => {
      source.drawFrom(new RandomStream(seed, 'mask', layer, step));
    });
    const places = order.subarray(i * batch, (i + 1) * batch);
    const loss = tf.tidy(() => {
      const batch = batchOf(examples, places, outputs);
      return whole === undefined
        ? eagerStep(preset, network, optimiser, { batch, epoch, step })
        : whole.take({ batch, epoch, step });
    });
    if (!Number.isFinite(loss)) throw new Diverged(step + 1, epoch + 1, 'the loss is not finite');
    sum += loss;
    progress?.({ epoch: epoch + 1, epochs, step: i + 1, steps, loss: sum / (i + 1), error });
    // Ctrl-C and what shows the progress get their turn.
    if (i % 10 === 9) await setImmediate();
  }
  return sum / steps;
}

function checkFit({ inputs, outputs, name }: Preset, { training, test }: Task): void {
  const classes = outputs === 1 ? 2 : outputs;
  for (const { features, classes: found, count } of [training, test]) {
    if (count === 0) throw new TrainingError(`${name}: there are no examples`);
    if (features !== inputs || found !== classes)
      throw new TrainingError(
        `${name} is for ${inputs} inputs and ${classes} classes, the examples have ${features} and ${found}`,
      );
  }
}

/** Only the number of epochs may be another one. */
function checkSame(from: Standing, to: Omit<Standing, 'step' | 'history'>): void {
  const { preset } = to;
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  if (!same({ ...from.preset, epochs: 0 }, { ...preset, epochs: 0 }))
    throw new TrainingError(`the checkpoint is of another network or training than ${preset.name}`);
  if (from.history.length > preset.epochs)
    throw new TrainingError(
      `the checkpoint is of epoch ${from.history.length}, after the last one, ${preset.epochs}`,
    );
  if (from.data !== to.data) throw new TrainingError('the checkpoint is of other examples');
  if (from.backend !== to.backend || from.versions !== to.versions)
    throw new TrainingError(
      `the checkpoint is of backend ${from.backend}, ${from.versions}; this is ${to.backend}, ${to.versions}, which rounds otherwise`,
    );
}

function restore(state: readonly tf.Variable[], { numbers }: Checkpoint): void {
  if (numbers.length !== state.length)
    throw new TrainingError(
      `the checkpoint has ${numbers.length} arrays, expected ${state.length}`,
    );
  state.forEach((variable, i) => {
    const { shape, values } = numbers[i]!;
    if (shape.join() !== variable.shape.join())
      throw new TrainingError(`array ${i} of the checkpoint has the shape ${shape.join(' × ')}`);
    tf.tidy(() => {
      variable.assign(tf.tensor(values, variable.shape));
    });
  });
}

function fingerprint({ training, test }: Task): string {
  const hash = createHash('sha256');
  for (const { inputs, labels } of [training, test]) {
    hash.update(Buffer.from(inputs.buffer, inputs.byteOffset, inputs.byteLength));
    hash.update(labels);
  }
  return hash.digest('hex');
}
