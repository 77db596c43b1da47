import { expect, it } from 'vitest';
import { taskOf } from '../../../src/training/data/task.js';
import { readPreset } from '../../../src/training/read-preset.js';

it('draws as many examples as the preset says, others for the test', () => {
  for (const name of ['digits', 'warde-farley-2014']) {
    const preset = { ...readPreset(name), examples: 30, testExamples: 20 };
    const { training, test } = taskOf(preset);
    expect([training.count, test.count]).toEqual([30, 20]);
    expect(training.features).toBe(preset.inputs);
    expect(test.inputs).not.toEqual(training.inputs.subarray(0, test.inputs.length));
    expect(taskOf(preset).training.inputs).toEqual(training.inputs);
  }
});

it('wants a folder for data that are read', () => {
  expect(() => taskOf(readPreset('baldi-2013'))).toThrow(/needs the folder of the data/);
});
