import { createHash } from 'node:crypto';

import type { Backend } from '../backend.js';
import { chainOfFiles } from '../chain/read-model.js';
import type { Chain } from '../chain/step.js';
import type { Checkpoint } from '../checkpoint.js';
import { diamond } from '../data/diamond.js';
import { strokeDigits } from '../data/digits.js';
import type { Examples, Task } from '../data/examples.js';
import { slice } from '../data/examples.js';
import { errorOf } from '../measuring/log-probabilities.js';
import { predict } from '../measuring/predict.js';
import { sampledEnsemble } from '../measuring/sampled-ensemble.js';
import { unitStatistics } from '../measuring/unit-statistics.js';
import { modelFiles } from '../model-files.js';
import type { Network } from '../network.js';
import { boltzmannModel } from '../others/boltzmann.js';
import { recurrentModel } from '../others/recurrent.js';
import { trainOther } from '../others/train-other.js';
import type { Preset } from '../preset.js';
import { readPreset } from '../read-preset.js';
import { train } from '../train.js';
import { gradientSpread } from './gradient-spread.js';
import type { Lab, Subject, TrainedLayer } from './lab.js';
import { scaledStates } from './scaled-states.js';

/** What runs a subject; kept apart from it, so that the types of claims do not need TensorFlow's. */
const CHAINS = new WeakMap<Subject, Chain>();

function chainOf(subject: Subject): Chain {
  const chain = CHAINS.get(subject);
  if (chain === undefined) throw new TypeError('a subject that no laboratory has trained');
  return chain;
}

/** A laboratory on a backend that `useBackend` has put to use. */
export function openLab(backend: Backend): Lab {
  const digits = digitsBySeed();
  const subjects = new Map<string, Promise<readonly Subject[]>>();
  const stages: Lab['stages'] = (preset, task, epochs) => {
    const key = JSON.stringify([preset, epochs, hashOf(task.training), hashOf(task.test)]);
    const known = subjects.get(key) ?? trainThrough(preset, task, epochs, backend);
    subjects.set(key, known);
    return known;
  };
  return {
    backend,
    preset: (name, changes = {}) => ({ ...readPreset(name), ...changes }),
    digits: (seed, training, test) => ({
      training: digits(seed, 'training', training),
      test: digits(seed, 'test', test),
    }),
    diamond: (seed, training, test) => ({
      training: diamond(training, seed, 'training'),
      test: diamond(test, seed, 'test'),
    }),
    train: async (preset, task) => {
      const [subject] = await stages(preset, task, [preset.epochs]);
      return subject!;
    },
    stages,
    states: scaledStates,
    scaled: (subject, examples) => predict(chainOf(subject), firstInputs(subject, examples)),
    sampled: once((subject, examples, counts, seed) =>
      sampledEnsemble(chainOf(subject), firstInputs(subject, examples), counts, seed),
    ),
    units: once((subject, inputs, masks, seed) =>
      unitStatistics(chainOf(subject), firstInputs(subject, inputs), masks, seed),
    ),
    gradientSpread: (preset, task, objectives, steps) =>
      gradientSpread(preset, task, backend, objectives, steps),
    recurrent: (settings, task) => {
      const { features, classes } = task.training;
      const rows = Math.sqrt(features);
      return trainOther(recurrentModel(settings, { rows, columns: rows, classes }), settings, task);
    },
    boltzmann: (settings, task) => {
      const { features: inputs, classes } = task.training;
      return trainOther(boltzmannModel(settings, { inputs, classes }), settings, task);
    },
  };
}

/** Several claims ask the same of one network; it is measured once. */
function once<Rest extends readonly unknown[], Result>(
  measure: (subject: Subject, ...rest: Rest) => Result,
): (subject: Subject, ...rest: Rest) => Result {
  const known = new WeakMap<Subject, Map<string, Result>>();
  return (subject, ...rest) => {
    const results = known.get(subject) ?? new Map<string, Result>();
    known.set(subject, results);
    const key = JSON.stringify(rest);
    const result = results.get(key) ?? measure(subject, ...rest);
    results.set(key, result);
    return result;
  };
}

function firstInputs({ task: { test } }: Subject, count: number): Float32Array {
  return slice(test, 0, count).inputs;
}

function digitsBySeed(): (seed: number, part: 'training' | 'test', count: number) => Examples {
  const drawn = new Map<string, Examples>();
  return (seed, part, count) => {
    const key = `${part} ${seed}`;
    let found = drawn.get(key);
    if (found === undefined || found.count < count) {
      found = strokeDigits(count, seed, part);
      drawn.set(key, found);
    }
    return slice(found, 0, count);
  };
}

function hashOf({ inputs, labels }: Examples): string {
  return createHash('sha256')
    .update(Buffer.from(inputs.buffer, inputs.byteOffset, inputs.byteLength))
    .update(labels)
    .digest('hex');
}

/** Each stage goes on where the one before has stopped, with the same bits as without a stop. */
async function trainThrough(
  preset: Preset,
  task: Task,
  epochs: readonly number[],
  backend: Backend,
): Promise<readonly Subject[]> {
  const found: Subject[] = [];
  let last: Checkpoint | undefined;
  for (const count of epochs) {
    const { network, history } = await train({ ...preset, epochs: count }, task, backend, {
      ...(last === undefined ? {} : { from: last }),
      save: (checkpoint) => {
        last = checkpoint;
      },
    });
    const chain = chainOfFiles(await modelFiles(network));
    const layers = layersOf(network);
    network.model.dispose();
    const error = errorOf(predict(chain, task.test.inputs), task.test.labels);
    const subject: Subject = { preset, layers, task, history, error };
    CHAINS.set(subject, chain);
    found.push(subject);
  }
  return found;
}

/** Kernels and biases by turns are the layers. */
function layersOf({ variables }: Network): readonly TrainedLayer[] {
  const values = variables.map((variable) => Float64Array.from(variable.dataSync<'float32'>()));
  return values.flatMap((kernel, i) =>
    i % 2 === 0 ? [{ kernel, biases: values[i + 1] ?? new Float64Array() }] : [],
  );
}
