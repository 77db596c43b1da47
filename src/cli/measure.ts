import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';

import { unitFigures } from '../reporting/figures/unit-figures.js';
import { measurementText } from '../reporting/network-measurement.js';
import type { UnitStatistics } from '../training/measuring/over-masks.js';
import { coloured, uncoloured } from '../reporting/paint.js';
import { InputError } from '../running/input-error.js';
import { writeAtomically } from '../running/write-atomically.js';
import { print, printError, wantsColour } from './console.js';
import { wholeNumber } from './options.js';
import { MASKS_DONE, patientBar } from './patient-bar.js';

const COUNTS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

const EXAMPLES = `
MODEL is the model.json of a saved LayersModel, with its weights beside it: a chain
of layers, dropout among them. Models of Keras come to this format by
tensorflowjs_converter. PATH of --data is a folder in MNIST's format (its test
part), or a file: IDX, .csv (a further last column is the class), .npy.

The first lines say how far weight scaling is from the ensemble, and whether means
over sampled masks do better. Exit codes: 0 measured, 2 a usage or input error.

Examples:
  corrigenda measure reports/training/digits/model.json
  corrigenda measure model.json --data mnist --inputs 100 --masks 10000
  corrigenda measure model.json --data inputs.npy --labels labels.npy --json
`;

interface MeasureFlags {
  readonly data?: string;
  readonly labels?: string;
  readonly inputs: number;
  readonly masks: number;
  readonly examples: number;
  readonly samples: number;
  readonly seed: number;
  readonly json?: true;
  readonly figures?: string;
}

/** Adds `measure`: what dropout does in a trained network of anybody's. */
export function measureCommand(program: Command): void {
  program
    .command('measure')
    .description('how far weight scaling is from the ensemble in a trained network')
    .argument('<MODEL>', 'model.json of a saved network')
    .option('--data <PATH>', 'inputs (default: stroke digits, for networks of 196 inputs)')
    .option('--labels <FILE>', 'their classes: IDX, .csv or .npy')
    .option('--inputs <N>', 'inputs whose units are looked at', wholeNumber(1, 1e5), 20)
    .option('--masks <N>', 'masks for each of them', wholeNumber(2, 1e7), 1000)
    .option('--examples <N>', 'examples that are predicted', wholeNumber(1, 1e6), 500)
    .option('--samples <N>', 'the most masks that predictions average', wholeNumber(1, 1e4), 100)
    .option('--seed <N>', 'of the masks', wholeNumber(0, 2 ** 31 - 1), 1)
    .option('--json', 'as JSON')
    .option('--figures <DIR>', 'draws figures into a folder, as SVG')
    .addHelpText('after', EXAMPLES)
    .action(measure);
}

async function measure(file: string, flags: MeasureFlags): Promise<void> {
  // TensorFlow.js takes a second to load, which the other commands need not wait.
  const training = await import('../training/index.js');
  const progress = patientBar(process.stderr, MASKS_DONE);
  try {
    const backend = training.describeBackend(await training.useBackend());
    const chain = training.readModel(file);
    const examples = training.examplesFor(chain, flags.data, flags.labels);
    const { inputs, masks, seed } = flags;
    const counts = COUNTS.filter((count) => count < flags.samples);
    const amounts = {
      inputs,
      masks,
      seed,
      examples: flags.examples,
      counts: [...counts, flags.samples],
    };
    const onLayers = (statistics: readonly UnitStatistics[]): void => {
      if (flags.figures === undefined) return;
      mkdirSync(flags.figures, { recursive: true });
      for (const { file: name, svg } of unitFigures(statistics, Math.min(inputs, examples.count)))
        writeAtomically(path.join(flags.figures, name), svg);
    };
    const measurement = training.measureNetwork(chain, examples, amounts, {
      onLayers,
      onMasks: progress.update,
    });
    progress.stop();
    if (flags.figures !== undefined) printError(`figures: ${flags.figures}`);
    const paint = wantsColour(process.stdout, process.env) ? coloured : uncoloured;
    print(
      flags.json === true
        ? `${JSON.stringify({ model: file, backend, ...measurement }, undefined, 2)}\n`
        : measurementText(measurement, backend, paint),
    );
  } catch (error) {
    if (error instanceof training.TrainingError) throw new InputError(error.message);
    throw error;
  } finally {
    progress.stop();
  }
}
