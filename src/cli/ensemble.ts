import { Option, type Command } from 'commander';
import { MethodError } from '../ensembles/compared/method-error.js';
import type { Method } from '../ensembles/compared/ways.js';
import { NetworkError } from '../models/network-error.js';
import { readNetwork, type NetworkFile } from '../models/network-file.js';
import { compareEnsemble, type EnsembleComparison } from '../running/compare-ensemble.js';
import { InputError } from '../running/input-error.js';
import { print } from './console.js';
import { ensembleJson, ensembleText } from './ensemble-text.js';
import { wholeNumber } from './options.js';
import { MASKS_DONE, patientBar } from './patient-bar.js';
import { readBounded } from './read-bounded.js';

const MOST_BYTES = 16 * 1024 * 1024;
const MOST_SEED = 2 ** 31 - 1;
const MOST_SAMPLES = 10_000_000;

const EXAMPLES = `
NETWORK.json holds an input vector, layers and gates; its JSON Schema is
corrigenda/schemas/network.schema.json. Numbers are exact: 0.1, "0.1" and "3/7"
are what they say.

The first line says how wrong weight scaling is. Methods:
  enumerate  every mask: few in exact numbers (what is rational is printed
             exactly), up to 2^30 in doubles, of one layer or several, with
             logistic outputs or a softmax
  certified  integrals instead of masks: layers of logistic units, any gates
  sample     random masks, with intervals that hold with 95 %; exact over the
             gates of the last layer above hidden ones, where that is known
The bounds of enumerate and certified are rigorous. Where no method is given the
first that fits is taken.

Examples:
  corrigenda ensemble network.json
  corrigenda ensemble network.json --method certified
  corrigenda ensemble network.json --method sample --samples 100000 --seed 7 --json
`;

interface EnsembleFlags {
  readonly method?: Method;
  readonly seed: number;
  readonly samples?: number;
  readonly json?: true;
}

/** Adds `ensemble`: how wrong weight scaling is on a network, by its means over all masks. */
export function ensembleCommand(program: Command): void {
  program
    .command('ensemble')
    .description('how wrong weight scaling is on your own network: its means over all masks')
    .argument('<NETWORK.json>', 'the network, its gates and its input')
    .addOption(
      new Option('--method <METHOD>', 'how the means are computed (default: what fits)').choices([
        'enumerate',
        'certified',
        'sample',
      ]),
    )
    .option('--seed <N>', 'of the sampled masks', wholeNumber(0, MOST_SEED), 0)
    .option(
      '--samples <N>',
      'how many masks the method sample draws (default: 10000, fewer if large)',
      wholeNumber(2, MOST_SAMPLES),
    )
    .option('--json', 'as JSON')
    .addHelpText('after', EXAMPLES)
    .action(ensemble);
}

async function ensemble(file: string, flags: EnsembleFlags): Promise<void> {
  const read = readFile(file);
  const { method, seed, samples } = flags;
  const progress = patientBar(process.stderr, MASKS_DONE);
  let comparison: EnsembleComparison;
  try {
    comparison = await compareEnsemble(read, {
      seed,
      ...(method && { method }),
      ...(samples !== undefined && { samples }),
      progress: progress.update,
    });
  } catch (error) {
    if (error instanceof MethodError) throw new InputError(`${file}: ${error.message}`);
    throw error;
  } finally {
    progress.stop();
  }
  print(flags.json ? ensembleJson(file, comparison) : ensembleText(comparison));
}

function readFile(file: string): NetworkFile {
  const content = readBounded(file, MOST_BYTES);
  try {
    return readNetwork(content);
  } catch (error) {
    if (error instanceof NetworkError) throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}
