import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';

import { InputError } from '../running/input-error.js';
import { removeStrays, writeAtomically } from '../running/write-atomically.js';
import type { Checkpoint, EpochResult } from '../training/checkpoint.js';
import type { ModelFiles } from '../training/model-files.js';
import type { Network } from '../training/network.js';
import type { Preset } from '../training/preset.js';
import type { Trained, TrainingOptions } from '../training/train.js';
import { print, printError } from './console.js';
import { EXIT_INTERRUPTED } from './errors.js';
import { onInterrupt } from './interruption.js';
import { wholeNumber } from './options.js';
import { trainingProgress } from './training-progress.js';
import { readRegularFile } from '../training/regular-file.js';

const EXAMPLES = `
A preset is the name of one that ships with the package or a JSON file of the
same form. DIR of --out has a checkpoint after each epoch and the trained model
at the end, in TensorFlow.js' format. Exit codes: 0 trained, 2 a usage or input
error, or numbers that are not finite any more, 130 interrupted.

Examples:
  corrigenda train --preset digits
  corrigenda train --preset baldi-2013 --data mnist --out baldi
  corrigenda train --preset baldi-2013 --data mnist --out baldi --resume
`;

interface TrainFlags {
  readonly preset: string;
  readonly data?: string;
  readonly out?: string;
  readonly epochs?: number;
  readonly seed?: number;
  readonly resume?: true;
}

/** Adds `train`: a network with dropout, from a preset. */
export function trainCommand(program: Command): void {
  program
    .command('train')
    .description('train a network with dropout')
    .option('--preset <NAME>', 'the network and how it is trained', 'digits')
    .option('--data <DIR>', "data in MNIST's format, for presets that read them")
    .option('--out <DIR>', 'where to (default: reports/training/<NAME>)')
    .option('--epochs <N>', 'instead of those of the preset', wholeNumber(1, 1e6))
    .option('--seed <N>', 'instead of that of the preset', wholeNumber(0, 2 ** 31 - 1))
    .option('--resume', 'go on from the checkpoint in the output folder')
    .addHelpText('after', EXAMPLES)
    .action(train);
}

async function train(flags: TrainFlags): Promise<void> {
  // TensorFlow.js takes a second to load, which the other commands need not wait.
  const training = await import('../training/index.js');
  const interruption = onInterrupt(() => {
    printError('stopping; Ctrl-C again stops at once');
  });
  const progress = trainingProgress(process.stderr);
  let out = '';
  try {
    const preset = settings(training.readPreset(flags.preset), flags);
    out = path.resolve(flags.out ?? path.join('reports', 'training', preset.name));
    const from = checkpointIn(out, flags.resume === true, training.readCheckpoint);
    const backend = await training.useBackend();
    removeStrays(out);
    const trained = await training.train(preset, training.taskOf(preset, flags.data), backend, {
      ...(from === undefined ? {} : { from }),
      signal: interruption.signal,
      progress: progress.update,
      save: saver(out, progress.stop, training.writeCheckpoint),
    });
    await saveModel(out, trained, training.modelFiles);
  } catch (error) {
    if (interruption.signal.aborted) {
      printError(
        `interrupted: the same command with --resume goes on from the last epoch in ${out}`,
      );
      process.exitCode = EXIT_INTERRUPTED;
    } else if (error instanceof training.TrainingError || error instanceof training.Diverged)
      throw new InputError(error.message);
    else throw error;
  } finally {
    progress.stop();
    interruption.release();
  }
}

function settings(preset: Preset, { epochs, seed }: TrainFlags): Preset {
  return {
    ...preset,
    ...(epochs === undefined ? {} : { epochs }),
    ...(seed === undefined ? {} : { seed }),
  };
}

/** The checkpoint to go on from; the work of an earlier training is not overwritten by accident. */
function checkpointIn(
  out: string,
  resume: boolean,
  read: (bytes: Uint8Array, file: string) => Checkpoint,
): Checkpoint | undefined {
  const file = path.join(out, CHECKPOINT);
  if (!existsSync(file)) return undefined;
  if (!resume)
    throw new InputError(
      `${file} is there already: --resume goes on from it, another --out leaves it alone`,
    );
  return read(readRegularFile(file), file);
}

const CHECKPOINT = 'checkpoint.bin';

function saver(
  out: string,
  clear: () => void,
  write: (checkpoint: Checkpoint) => Uint8Array,
): NonNullable<TrainingOptions['save']> {
  return (checkpoint) => {
    writeAtomically(path.join(out, CHECKPOINT), write(checkpoint));
    clear();
    const { preset, history } = checkpoint.standing;
    print(`${epochText(history.at(-1)!, preset.epochs)}\n`);
  };
}

/** What an epoch came to, in a line. */
export function epochText({ epoch, loss, error }: EpochResult, epochs: number): string {
  return `epoch ${epoch}/${epochs}  loss ${loss.toFixed(4)}  test error ${(100 * error).toFixed(2)} %`;
}

async function saveModel(
  out: string,
  { network, history }: Trained,
  files: (network: Network) => Promise<ModelFiles>,
): Promise<void> {
  const { json, weightsFile, weights } = await files(network);
  writeAtomically(path.join(out, weightsFile), weights);
  writeAtomically(path.join(out, 'model.json'), json);
  for (const file of readdirSync(out))
    if (/^weights-[\da-f]{12}\.bin$/.test(file) && file !== weightsFile)
      rmSync(path.join(out, file));
  writeAtomically(path.join(out, 'history.json'), `${JSON.stringify(history, undefined, 2)}\n`);
  print(`Model: ${path.join(path.relative(process.cwd(), out), 'model.json')}\n`);
}
