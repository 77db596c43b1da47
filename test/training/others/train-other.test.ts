import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../../src/training/backend.js';
import { strokeDigits } from '../../../src/training/data/digits.js';
import type { Task } from '../../../src/training/data/examples.js';
import { boltzmannModel } from '../../../src/training/others/boltzmann.js';
import type { OtherSettings } from '../../../src/training/others/other-settings.js';
import { recurrentModel } from '../../../src/training/others/recurrent.js';
import { trainOther } from '../../../src/training/others/train-other.js';

const TASK: Task = {
  training: strokeDigits(120, 1, 'training'),
  test: strokeDigits(200, 1, 'test'),
};
const SETTINGS: OtherSettings = {
  units: 24,
  keepInputs: 0.9,
  keep: 0.8,
  optimiser: { method: 'adam', rate: 0.02, decay: 0.98 },
  batch: 40,
  epochs: 10,
  seed: 3,
};
const SIZE = { rows: 14, columns: 14, classes: 10 };

describe.each(await runningBackends())('training of other models, on %s', (name) => {
  it('has a recurrent network learn digits, with the same error each time', async () => {
    await useBackend(name);
    const train = (settings: OtherSettings): number =>
      trainOther(recurrentModel(settings, SIZE), settings, TASK);
    const error = train(SETTINGS);
    expect(train({ ...SETTINGS, epochs: 0 })).toBeGreaterThan(0.75);
    expect(error).toBeLessThan(0.7);
    expect(train(SETTINGS)).toBe(error);
  });

  it('has a Boltzmann machine learn digits, and leaves no tensor behind', async () => {
    await useBackend(name);
    const before = tf.memory().numTensors;
    const model = boltzmannModel(SETTINGS, { inputs: 196, classes: 10 });
    expect(trainOther(model, SETTINGS, TASK)).toBeLessThan(0.7);
    expect(tf.memory().numTensors).toBe(before);
  });

  it('stops at the step where the loss is not finite', async () => {
    await useBackend(name);
    const inputs = TASK.training.inputs.slice();
    inputs[50 * 196] = NaN;
    const task = { ...TASK, training: { ...TASK.training, inputs } };
    expect(() => trainOther(recurrentModel(SETTINGS, SIZE), SETTINGS, task)).toThrow(
      /the loss is not finite/,
    );
  });
});
