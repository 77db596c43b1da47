import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../src/training/backend.js';
import { readCheckpoint, writeCheckpoint } from '../../src/training/checkpoint.js';
import type { Checkpoint } from '../../src/training/checkpoint.js';
import { taskOf } from '../../src/training/data/task.js';
import { Diverged } from '../../src/training/diverged.js';
import type { Preset } from '../../src/training/preset.js';
import { train } from '../../src/training/train.js';
import type { TrainingOptions, TrainingProgress } from '../../src/training/train.js';
import { SMALL } from './small-preset.js';

const ADAM: Preset = { ...SMALL, optimiser: { method: 'adam', rate: 0.01, decay: 0.9 } };
const TASK = taskOf(SMALL);
const BACKENDS = await runningBackends();

/** The checkpoints of a training, epoch by epoch, as bytes. */
async function checkpoints(
  name: (typeof BACKENDS)[number],
  preset: Preset,
  options: TrainingOptions = {},
): Promise<Uint8Array[]> {
  const saved: Uint8Array[] = [];
  const backend = await useBackend(name);
  await train(preset, TASK, backend, {
    ...options,
    save: (checkpoint) => saved.push(writeCheckpoint(checkpoint)),
  });
  tf.disposeVariables();
  return saved;
}

function last(saved: readonly Uint8Array[]): Checkpoint {
  return readCheckpoint(saved.at(-1)!, 'checkpoint');
}

describe.each(BACKENDS)('a training on %s', (name) => {
  it.each([
    ['momentum', SMALL],
    ['Adam', ADAM],
  ])('ends with the same bits where it goes on from any epoch, with %s', async (_, preset) => {
    const undisturbed = await checkpoints(name, preset);
    expect(undisturbed).toHaveLength(4);
    for (const epochs of [1, 3]) {
      const from = readCheckpoint(undisturbed[epochs - 1]!, 'checkpoint');
      const rest = await checkpoints(name, preset, { from });
      expect(rest).toHaveLength(4 - epochs);
      expect(Buffer.compare(rest.at(-1)!, undisturbed[3]!)).toBe(0);
    }
    expect(last(undisturbed).standing.step).toBe(4 * 3);
  });

  it('learns', async () => {
    const preset: Preset = {
      ...SMALL,
      keepInputs: 1,
      hidden: [{ units: 32, activation: 'rectified', keep: 0.8 }],
      optimiser: { method: 'adam', rate: 0.005, decay: 1 },
      epochs: 30,
    };
    const { standing } = last(await checkpoints(name, preset));
    const [first, final] = [standing.history[0]!, standing.history[29]!];
    expect(final.loss).toBeLessThan(first.loss / 2);
    // A guess is wrong nine times in ten.
    expect(final.error).toBeLessThan(0.7);
  });

  it('stops at the step at which its numbers cease to be finite', async () => {
    const optimiser = { method: 'momentum', rate: 1000, decay: 1, momentum: 0 } as const;
    const { maxNorm: _, ...unlimited } = SMALL;
    const preset: Preset = { ...unlimited, optimiser, weightDecay: 1e6, epochs: 50 };
    const saved: Checkpoint[] = [];
    const run = train(preset, TASK, await useBackend(name), { save: (one) => saved.push(one) });
    await expect(run).rejects.toThrow(Diverged);
    await expect(run).rejects.toThrow(/is not finite at step \d+, in epoch \d+/);
    // No checkpoint has a number that is not finite.
    expect(
      saved.flatMap(({ numbers }) => numbers).every(({ values }) => values.every(Number.isFinite)),
    ).toBe(true);
    tf.disposeVariables();
  });

  it('says how far it is, and ends where it is told to', async () => {
    const seen: TrainingProgress[] = [];
    const controller = new AbortController();
    const run = train(SMALL, TASK, await useBackend(name), {
      progress: (progress) => {
        seen.push(progress);
        if (progress.epoch === 2) controller.abort(new Error('enough'));
      },
      signal: controller.signal,
    });
    await expect(run).rejects.toThrow('enough');
    expect(seen.map(({ epoch, step }) => [epoch, step])).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 1],
    ]);
    expect(seen[0]).toMatchObject({ epochs: 4, steps: 3, error: undefined });
    expect(seen[3]?.error).toBeGreaterThan(0);
    tf.disposeVariables();
  });

  it('leaves no tensors behind but its weights', async () => {
    const backend = await useBackend(name);
    const before = tf.memory().numTensors;
    await train(SMALL, TASK, backend);
    expect(tf.memory().numTensors - before).toBe(6);
    tf.disposeVariables();
  });
});

describe('a checkpoint', () => {
  it('is refused by another network, other examples or another backend', async () => {
    const name = BACKENDS[0]!;
    const from = readCheckpoint((await checkpoints(name, SMALL))[0]!, 'checkpoint');
    const backend = await useBackend(name);
    const going = (preset: Preset, change: Partial<Checkpoint['standing']> = {}, task = TASK) =>
      train(preset, task, backend, {
        from: { ...from, standing: { ...from.standing, ...change } },
      });
    await expect(going({ ...SMALL, seed: 1 })).rejects.toThrow(/another network or training/);
    await expect(going(SMALL, { data: 'x' })).rejects.toThrow(/of other examples/);
    await expect(going(SMALL, { versions: 'older' })).rejects.toThrow(/which rounds otherwise/);
    const none = { ...SMALL, epochs: 1 };
    const twice = [...from.standing.history, ...from.standing.history];
    await expect(going(none, { history: twice })).rejects.toThrow(
      /of epoch 2, after the last one, 1/,
    );
    // More epochs are the same training, for longer.
    const { history } = await going({ ...SMALL, epochs: 5 });
    expect(history).toHaveLength(5);
    tf.disposeVariables();
  });
});

it('refuses examples that do not fit the network', async () => {
  const backend = await useBackend();
  await expect(train({ ...SMALL, inputs: 5 }, TASK, backend)).rejects.toThrow(
    'small is for 5 inputs and 10 classes, the examples have 196 and 10',
  );
  await expect(train({ ...SMALL, outputs: 1 }, TASK, backend)).rejects.toThrow(/and 2 classes/);
});

it.skipIf(BACKENDS.length < 2)('begins alike on both backends', async () => {
  // Before the first update both have the same weights, masks and examples: their losses differ by
  // no more than rounding makes of 196-, 12- and 9-term sums of numbers near 1, γ(200) = 1.2e-5.
  const losses: number[] = [];
  for (const name of BACKENDS) {
    const backend = await useBackend(name);
    const progress = ({ epoch, step, loss }: TrainingProgress): void => {
      if (epoch === 1 && step === 1) losses.push(loss);
    };
    await train({ ...SMALL, epochs: 1 }, TASK, backend, { progress });
    tf.disposeVariables();
  }
  expect(Math.abs(losses[0]! - losses[1]!)).toBeLessThan(1.2e-5 * losses[0]!);
});
