import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runningBackends, useBackend } from '../../../src/training/backend.js';
import { taskOf } from '../../../src/training/data/task.js';
import type { Task } from '../../../src/training/data/examples.js';
import { eagerStep } from '../../../src/training/eager-step.js';
import { GraphStep } from '../../../src/training/graph/graph-step.js';
import { batchOf } from '../../../src/training/loss.js';
import { buildNetwork } from '../../../src/training/network.js';
import { Optimiser } from '../../../src/training/optimiser.js';
import type { HiddenLayer, Preset } from '../../../src/training/preset.js';
import { RandomStream } from '../../../src/training/random.js';
import { TrainingError } from '../../../src/training/training-error.js';
import { SMALL } from '../small-preset.js';

/** Without TensorFlow's library there are no graphs. */
const here = (await runningBackends()).includes('node') ? describe : describe.skip;

const STEPS = 3;

function hidden(...activations: readonly HiddenLayer['activation'][]): readonly HiddenLayer[] {
  return activations.map((activation, i) => ({ units: 12 + i, activation, keep: 0.5 }));
}

const { maxNorm: _norm, weightDecay: _decay, ...PLAIN } = SMALL;
const MOMENTUM = { method: 'momentum', rate: 0.1, decay: 0.5, momentum: 0.9 } as const;
const ADAM = { method: 'adam', rate: 0.001, decay: 0.5 } as const;
const BASE: Preset = { ...PLAIN, optimiser: MOMENTUM, hidden: hidden('rectified', 'logistic') };
const DIAMOND: Partial<Preset> = { task: 'diamond', inputs: 2, outputs: 1 };

/** The losses of some steps, and all weights and slots after them. */
function taken(
  preset: Preset,
  task: Task,
  how: 'whole' | 'eager',
): { losses: number[]; state: number[] } {
  const network = buildNetwork(preset);
  const optimiser = new Optimiser(preset, network.variables);
  const whole = how === 'whole' ? new GraphStep(preset, network, optimiser) : undefined;
  const losses = Array.from({ length: STEPS }, (_, step) => {
    network.noise.forEach((source, layer) => {
      source.drawFrom(new RandomStream(preset.seed, 'mask', layer, step));
    });
    // The last batch is a smaller one.
    const places = Array.from({ length: step === 2 ? 5 : 16 }, (_each, i) => 16 * step + i);
    return tf.tidy(() => {
      const batch = batchOf(task.training, places, preset.outputs);
      const place = { batch, epoch: step, step };
      return whole?.take(place) ?? eagerStep(preset, network, optimiser, place);
    });
  });
  const state = [...network.variables, ...optimiser.slots].flatMap((variable) =>
    Array.from(variable.dataSync<'float32'>()),
  );
  optimiser.dispose();
  whole?.dispose();
  network.model.dispose();
  return { losses, state };
}

/** The largest difference between the numbers of two trainings. */
function distance(a: readonly number[], b: readonly number[]): number {
  expect(b).toHaveLength(a.length);
  return Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));
}

/*
 * A number of a step comes from sums of at most 196 products and a few operations before and after,
 * through three layers forwards and back: fewer than 2 · 3 · 200 roundings of 2⁻²⁴ of numbers below 2,
 * and the three steps hand theirs on. Adam divides a gradient by its own size, so that its rounding counts
 * as a share of it: the smallest ones here are 10⁻⁶, sums of at most 16 terms below 10⁻³, whose roundings are a
 * thousandth of that, and the rate is 0.001.
 */
const BOUND = STEPS * 2 * 1200 * 2 ** -24;

const PRESETS: readonly (readonly [string, Preset])[] = [
  ['momentum', BASE],
  ['Adam', { ...BASE, optimiser: ADAM }],
  ['linear units', { ...BASE, hidden: hidden('linear') }],
  ['no hidden units', { ...BASE, hidden: [] }],
  ['gates that are all open', { ...BASE, keepInputs: 1 }],
  ['a decay of weights', { ...BASE, weightDecay: 0.5 }],
  ['a limit of norms', { ...BASE, maxNorm: 1 }],
  ['a penalty on activity', { ...BASE, sparsity: 2 }],
  ['Gaussian factors', { ...BASE, noise: 'gaussian' }],
  ['one logistic output', { ...BASE, ...DIAMOND }],
  [
    'one logistic output, a penalty and Adam',
    { ...BASE, ...DIAMOND, sparsity: 1, optimiser: ADAM },
  ],
];

here('a step as a whole', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(PRESETS)(
    'comes to what the operations come to one by one, with %s',
    async (_, preset) => {
      await useBackend('node');
      const task = taskOf(preset);
      const [whole, eager] = [taken(preset, task, 'whole'), taken(preset, task, 'eager')];
      expect(distance(whole.losses, eager.losses)).toBeLessThan(BOUND);
      expect(distance(whole.state, eager.state)).toBeLessThan(BOUND);
    },
  );

  it.each([
    ['rate', { ...BASE, optimiser: { ...MOMENTUM, rate: 0.11 } }],
    ['momentum', { ...BASE, optimiser: { ...MOMENTUM, momentum: 0.8 } }],
    ['decay of the rate', { ...BASE, optimiser: { ...MOMENTUM, decay: 0.6 } }],
    ['decay of weights', { ...BASE, weightDecay: 0.1 }],
    ['limit of norms', { ...BASE, maxNorm: 1 }],
    ['penalty', { ...BASE, sparsity: 0.2 }],
    ['activation', { ...BASE, hidden: hidden('rectified', 'rectified') }],
    ['probability of a gate', { ...BASE, keepInputs: 0.79 }],
  ] as [string, Preset][])('is another one with another %s', async (_, preset) => {
    await useBackend('node');
    const task = taskOf(BASE);
    const [whole, eager] = [taken(preset, task, 'whole'), taken(BASE, task, 'eager')];
    expect(distance(whole.state, eager.state)).toBeGreaterThan(BOUND);
  });

  it.each([
    ['rectified', BASE],
    ['logistic', { ...BASE, hidden: hidden('logistic', 'rectified') }],
    ['linear', { ...BASE, hidden: hidden('linear') }],
  ] as [string, Preset][])(
    'changes nothing where the loss is not finite, %s',
    async (_, preset) => {
      await useBackend('node');
      const network = buildNetwork(preset);
      const optimiser = new Optimiser(preset, network.variables);
      const whole = new GraphStep(preset, network, optimiser);
      const before = network.variables.map((variable) => [...variable.dataSync()]);
      network.noise.forEach((source) => {
        source.drawFrom(new RandomStream(1, 'mask'));
      });
      const loss = tf.tidy(() => {
        const batch = {
          inputs: tf.fill<tf.Rank.R2>([3, BASE.inputs], NaN),
          targets: tf.zeros<tf.Rank.R2>([3, BASE.outputs]),
        };
        return whole.take({ batch, epoch: 0, step: 0 });
      });
      expect(loss).toBeNaN();
      expect(network.variables.map((variable) => [...variable.dataSync()])).toEqual(before);
      optimiser.dispose();
      whole.dispose();
      network.model.dispose();
    },
  );

  it('leaves no tensor, no session and no file behind', async () => {
    await useBackend('node');
    const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-test-'));
    vi.stubEnv('TMPDIR', folder);
    const sessions = (): number =>
      (tf.backend() as unknown as { getNumOfSavedModels(): number }).getNumOfSavedModels();
    const task = taskOf(BASE);
    taken(BASE, task, 'whole');
    const before = { tensors: tf.memory().numTensors, sessions: sessions() };
    taken(BASE, task, 'whole');
    expect({ tensors: tf.memory().numTensors, sessions: sessions() }).toEqual(before);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('says so where there is no folder for temporary files', async () => {
    await useBackend('node');
    const nowhere = path.join(tmpdir(), 'corrigenda-nowhere');
    expect(existsSync(nowhere)).toBe(false);
    vi.stubEnv('TMPDIR', nowhere);
    const network = buildNetwork(BASE);
    const optimiser = new Optimiser(BASE, network.variables);
    expect(() => new GraphStep(BASE, network, optimiser)).toThrow(TrainingError);
    expect(() => new GraphStep(BASE, network, optimiser)).toThrow(/no room for a temporary file/);
  });
});
