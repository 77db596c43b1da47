import { Option, type Command } from 'commander';
import { compareNetwork, type FigureGroup } from '../ensembles/comparison.js';
import { walkCost } from '../ensembles/walk-plan.js';
import { NetworkError } from '../models/network-error.js';
import { readNetwork, type NetworkFile } from '../models/network-file.js';
import { coloured, uncoloured, type Paint } from '../reporting/paint.js';
import { grouped, quantity } from '../reporting/quantity.js';
import { table } from '../reporting/table.js';
import { InputError } from '../running/input-error.js';
import { print, wantsColour } from './console.js';
import { figureJson, figureText } from './figures.js';
import { maskProgress } from './mask-progress.js';
import { readBounded } from './read-bounded.js';

const MOST_BYTES = 16 * 1024 * 1024;
const MOST_MASKS = 2 ** 24;
const MOST_TERMS = 2 ** 30;

const EXAMPLES = `
NETWORK.json holds an input vector, layers and gates; its JSON Schema is
corrigenda/schemas/network.schema.json. Numbers are exact: 0.1, "0.1" and "3/7"
are what they say.

Every mask is enumerated, so networks of more than 2^24 masks are refused. What
is rational is printed exactly with a decimal beside it; what is not, with all
digits that a rigorous enclosure gives (up to 15).

Examples:
  corrigenda ensemble network.json
  corrigenda ensemble network.json --json
`;

interface EnsembleFlags {
  readonly json?: true;
}

/** Adds `ensemble`: the means of a network over all its masks beside weight scaling. */
export function ensembleCommand(program: Command): void {
  program
    .command('ensemble')
    .description('the means of your own network over all its masks, beside weight scaling')
    .argument('<NETWORK.json>', 'the network, its gates and its input')
    .addOption(
      new Option('--method <METHOD>', 'how the masks are summed over')
        .choices(['enumerate'])
        .default('enumerate'),
    )
    .option('--json', 'as JSON')
    .addHelpText('after', EXAMPLES)
    .action(ensemble);
}

function ensemble(file: string, flags: EnsembleFlags): void {
  const read = readFile(file);
  const masks = affordableMasks(file, read);
  const progress = maskProgress(process.stderr);
  let groups: readonly FigureGroup[];
  try {
    groups = compareNetwork(read.network, read.law, read.input, { progress: progress.update });
  } finally {
    progress.stop();
  }
  print(flags.json ? json(file, read, masks, groups) : text(read, masks, groups));
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

/** The number of masks; throws InputError where enumerating them would take too long. */
function affordableMasks(file: string, { network, law }: NetworkFile): number {
  const exponent = law.blocks.reduce((sum, block) => sum + Math.log2(block.numerators.length), 0);
  if (exponent > Math.log2(MOST_MASKS))
    throw new InputError(
      `${file}: gates: ${quantity(law.gates, 'gate')} make ${powerOfTwo(exponent)} masks, and at ` +
        `most 2^24 (${grouped(MOST_MASKS)}) are enumerated; give fewer gates, or tie some`,
    );
  const { masks, terms } = walkCost(network, law);
  if (terms > MOST_TERMS)
    throw new InputError(
      `${file}: its ${quantity(masks, 'mask')} take ${powerOfTwo(Math.log2(terms))} additions, and ` +
        `at most 2^30 (${grouped(MOST_TERMS)}) are carried out; give fewer gates or units`,
    );
  return masks;
}

/** "2^25"; "about 2^25" where the exponent is not an integer. */
function powerOfTwo(exponent: number): string {
  return Number.isInteger(exponent) ? `2^${exponent}` : `about 2^${Math.round(exponent)}`;
}

function json(
  file: string,
  { law }: NetworkFile,
  masks: number,
  groups: readonly FigureGroup[],
): string {
  const outputs = groups.map(({ title, figures }) => ({
    title,
    figures: Object.fromEntries(figures.map(({ name, figure }) => [name, figureJson(figure)])),
  }));
  const document = {
    schema: 1,
    file,
    method: 'enumerate',
    gates: law.gates,
    masks,
    groups: outputs,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function text({ law }: NetworkFile, masks: number, groups: readonly FigureGroup[]): string {
  const paint: Paint = wantsColour(process.stdout, process.env) ? coloured : uncoloured;
  const lines = [`${quantity(law.gates, 'gate')}, ${quantity(masks, 'mask')}`];
  for (const { title, figures } of groups) {
    const rows = figures.map(({ name, figure }) => {
      const { value, note } = figureText(figure);
      return [{ text: name }, { text: value }, { text: note, paint: paint.dim }];
    });
    const columns = [{ heading: title }, { heading: 'value' }, { heading: 'how it is known' }];
    lines.push('', ...table(columns, rows, paint.bold));
  }
  return `${lines.join('\n')}\n`;
}
