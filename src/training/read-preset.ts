import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { HiddenLayer, InitialWeights, OptimiserSettings, Preset } from './preset.js';
import { Setting } from './setting.js';
import { TrainingError } from './training-error.js';
import { readRegularFile } from './regular-file.js';

/** Of a preset. */
const MOST_BYTES = 2 ** 20;
const SHIPPED = fileURLToPath(new URL('../../presets/', import.meta.url));
const MOST_UNITS = 2 ** 16;
const MOST_EXAMPLES = 2 ** 20;
const MOST_WEIGHTS = 2 ** 27;

/** The names of the presets that ship with the package. */
export function shippedPresets(): readonly string[] {
  return readdirSync(SHIPPED)
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.basename(file, '.json'))
    .sort();
}

/**
 * Reads a preset by the name of one that ships with the package, or from a JSON file.
 *
 * @throws TrainingError if there is none, or something in it is not what it has to be.
 */
export function readPreset(name: string): Preset {
  const shipped = /^[\w-]+$/.test(name) && existsSync(path.join(SHIPPED, `${name}.json`));
  const file = shipped ? path.join(SHIPPED, `${name}.json`) : name;
  let json: unknown;
  try {
    json = JSON.parse(readRegularFile(file, MOST_BYTES).toString('utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const names = shippedPresets().join(', ');
    throw new TrainingError(`no preset ${name}: expected ${names} or a JSON file (${reason})`);
  }
  return presetOf(json, shipped ? name : file);
}

/**
 * A preset from what a JSON file says.
 *
 * @param source the name of the file, for errors.
 * @throws TrainingError if something is not what it has to be, or the network is too large.
 */
export function presetOf(json: unknown, source: string): Preset {
  const of = new Setting(json, source).object(
    ...['name', 'task', 'examples', 'testExamples', 'inputs', 'keepInputs', 'hidden', 'outputs'],
    ...['noise', 'objective', 'sparsity'],
    ...['initial', 'optimiser', 'maxNorm', 'weightDecay', 'batch', 'epochs', 'seed'],
  );
  const count = (setting: Setting): number => setting.whole(1, MOST_EXAMPLES);
  const preset: Preset = {
    name: of('name').text(),
    task: of('task').word('mnist', 'digits', 'diamond'),
    ...of('examples').optional('examples', count),
    ...of('testExamples').optional('testExamples', count),
    inputs: of('inputs').whole(1, MOST_UNITS),
    keepInputs: of('keepInputs').number(0, 1),
    hidden: of('hidden').list(32).map(hiddenLayer),
    ...of('noise').optional('noise', (setting) => setting.word('gates', 'connections', 'gaussian')),
    ...of('objective').optional('objective', (setting) =>
      setting.word('members', 'ensemble', 'marginalised'),
    ),
    outputs: of('outputs').whole(1, 256),
    initial: initialWeights(of('initial')),
    optimiser: optimiserSettings(of('optimiser')),
    ...of('maxNorm').optional('maxNorm', (setting) => setting.number(0, 1e6)),
    ...of('weightDecay').optional('weightDecay', (setting) => setting.number(0, 1e6, true)),
    ...of('sparsity').optional('sparsity', (setting) => setting.number(0, 1e6, true)),
    batch: of('batch').whole(1, 2 ** 14),
    epochs: of('epochs').whole(1, 1e6),
    seed: of('seed').whole(0, 2 ** 31 - 1),
  };
  const { objective, noise = 'gates', sparsity = 0 } = preset;
  if (objective === 'marginalised' && (noise !== 'gates' || sparsity > 0))
    throw new TrainingError(
      `${source}: the objective "marginalised" is for gates on states, without a penalty on activities`,
    );
  const weights = countWeights(preset);
  if (weights > MOST_WEIGHTS)
    throw new TrainingError(`${source}: ${weights} weights, expected at most ${MOST_WEIGHTS}`);
  return preset;
}

/** The weights and biases of a preset's network. */
export function countWeights({ inputs, hidden, outputs }: Preset): number {
  const widths = [inputs, ...hidden.map(({ units }) => units), outputs];
  return widths.slice(1).reduce((sum, units, i) => sum + units * (widths[i]! + 1), 0);
}

function hiddenLayer(setting: Setting): HiddenLayer {
  const of = setting.object('units', 'activation', 'keep');
  return {
    units: of('units').whole(1, MOST_UNITS),
    activation: of('activation').word('logistic', 'rectified', 'linear'),
    keep: of('keep').number(0, 1),
  };
}

function initialWeights(setting: Setting): InitialWeights {
  const of = setting.object('law', 'scale', 'deviation');
  return of('law').word('glorot', 'normal') === 'glorot'
    ? { law: 'glorot', scale: of('scale').number(0, 100) }
    : { law: 'normal', deviation: of('deviation').number(0, 100) };
}

function optimiserSettings(setting: Setting): OptimiserSettings {
  const of = setting.object('method', 'rate', 'decay', 'momentum');
  const rates = { rate: of('rate').number(0, 1000), decay: of('decay').number(0, 1) };
  return of('method').word('momentum', 'adam') === 'momentum'
    ? { method: 'momentum', ...rates, momentum: of('momentum').number(0, 1, true) }
    : { method: 'adam', ...rates };
}
