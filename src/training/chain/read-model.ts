import { statSync } from 'node:fs';
import path from 'node:path';

import type { ModelFiles } from '../model-files.js';
import { TrainingError } from '../training-error.js';
import { buildChain } from './build.js';
import { layerSpecs, member } from './layer-spec.js';
import { readManifest, readWeights } from './saved-weights.js';
import type { Chain } from './step.js';
import { readRegularFile } from '../regular-file.js';

/** How HDF5 files and .keras archives begin, in UTF-8. */
const KERAS = /^(?:\uFFFDHDF\r\n|PK\u0003\u0004)/u;
const MOST_JSON = 2 ** 26;

/**
 * Reads a saved LayersModel: model.json and the files of its weights beside it. Nothing of it is
 * run, and its sizes are bounded before anything is read or allocated.
 *
 * @throws TrainingError if it is something else, too large, or has layers that are not supported.
 */
export function readModel(file: string): Chain {
  const read = (name: string, mostBytes: number): Uint8Array =>
    bounded(path.join(path.dirname(file), name), mostBytes);
  return chainOf(Buffer.from(bounded(file, MOST_JSON)).toString('utf8'), file, read);
}

/** The chain of a network that was just trained. */
export function chainOfFiles({ json, weightsFile, weights }: ModelFiles): Chain {
  return chainOf(json, 'model.json', (name) => {
    if (name !== weightsFile) throw new TrainingError(`model.json names ${name}`);
    return weights;
  });
}

function chainOf(
  text: string,
  file: string,
  read: (name: string, mostBytes: number) => Uint8Array,
): Chain {
  let json: unknown;
  if (KERAS.test(text))
    throw new TrainingError(
      `${file} is a file of Keras, expected the model.json that tensorflowjs_converter makes of it`,
    );
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new TrainingError(`${file}: is no JSON: ${(error as Error).message}`);
  }
  if ((member(json, 'format') ?? 'layers-model') !== 'layers-model')
    throw new TrainingError(
      `${file}: the format is ${JSON.stringify(member(json, 'format'))}, expected layers-model`,
    );
  const specs = layerSpecs(member(json, 'modelTopology'), file);
  return buildChain(
    specs,
    readWeights(readManifest(member(json, 'weightsManifest'), file), file, read),
  );
}

function bounded(file: string, mostBytes: number): Uint8Array {
  try {
    const { size } = statSync(file);
    if (size > mostBytes)
      throw new TrainingError(`${file} has ${size} bytes, expected at most ${mostBytes}`);
    return readRegularFile(file, mostBytes);
  } catch (error) {
    if (error instanceof TrainingError) throw error;
    throw new TrainingError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
