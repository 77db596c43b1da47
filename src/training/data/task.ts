import type { Preset } from '../preset.js';
import { TrainingError } from '../training-error.js';
import { diamond } from './diamond.js';
import { strokeDigits } from './digits.js';
import { slice } from './examples.js';
import type { Task } from './examples.js';
import { readMnist } from './mnist.js';

const TEST_EXAMPLES = 2000;

/**
 * The examples that a preset is trained on. Those that a program draws follow from its seed; the
 * points for the test come from another seed than those for the training.
 *
 * @param folder the folder of the data, for a preset that reads them.
 * @throws TrainingError if the folder is missing or what is in it cannot be used.
 */
export function taskOf(preset: Preset, folder?: string): Task {
  const { task, examples, testExamples, seed } = preset;
  if (task === 'mnist') {
    if (folder === undefined)
      throw new TrainingError(`${preset.name} needs the folder of the data (--data DIR)`);
    const { training, test } = readMnist(folder);
    return {
      training: slice(training, 0, examples ?? training.count),
      test: slice(test, 0, testExamples ?? test.count),
    };
  }
  const [count, testCount] = [examples ?? TEST_EXAMPLES, testExamples ?? TEST_EXAMPLES];
  if (task === 'diamond')
    return { training: diamond(count, seed, 'training'), test: diamond(testCount, seed, 'test') };
  return {
    training: strokeDigits(count, seed, 'training'),
    test: strokeDigits(testCount, seed, 'test'),
  };
}
