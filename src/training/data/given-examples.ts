import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

import { TrainingError } from '../training-error.js';
import { readCsv } from './csv.js';
import { readIdx } from './idx.js';
import { readMnist } from './mnist.js';
import { readNpy } from './npy.js';

/** Inputs for a network, with their classes where these are known. */
export interface GivenExamples {
  readonly count: number;
  /** The inputs, one after the other. */
  readonly rows: Float32Array;
  readonly labels?: Uint8Array;
}

/**
 * Reads inputs for a network: a folder in MNIST's format (its test part), a file in IDX format
 * (bytes, brought to [0, 1]), comma-separated numbers, or .npy.
 *
 * @param labelsFile classes in a file of their own; of comma-separated numbers the last column is
 *   the class where there is one more than the network has inputs.
 * @param size the numbers of one input.
 * @param classes how many there are; undefined where the network tells none apart.
 * @throws TrainingError if a file cannot be used, or does not fit the network.
 */
export function readExamples(
  file: string,
  labelsFile: string | undefined,
  size: number,
  classes: number | undefined,
): GivenExamples {
  if (!existsSync(file)) throw new TrainingError(`${file} is not there`);
  const found = statSync(file).isDirectory() ? ofFolder(file) : ofFile(file, size);
  const labels = labelsFile === undefined ? found.labels : labelsOf(labelsFile);
  if (found.rows.length !== found.count * size)
    throw new TrainingError(
      `${file} has examples of ${found.rows.length / found.count} numbers, the network takes ${size}`,
    );
  const strange = found.rows.findIndex((value) => !Number.isFinite(value));
  if (strange >= 0)
    throw new TrainingError(
      `${file}: example ${Math.floor(strange / size)} has ${found.rows[strange]!}, expected a finite number`,
    );
  if (labels === undefined || classes === undefined)
    return { count: found.count, rows: found.rows };
  if (labels.length !== found.count)
    throw new TrainingError(`${file}: ${found.count} examples and ${labels.length} labels`);
  const wrong = labels.findIndex(
    (label) => !(Number.isInteger(label) && label >= 0 && label < classes),
  );
  if (wrong >= 0)
    throw new TrainingError(
      `${labelsFile ?? file}: the label of example ${wrong} is ${labels[wrong]!}, expected 0 to ${classes - 1}`,
    );
  return { count: found.count, rows: found.rows, labels: Uint8Array.from(labels) };
}

interface Found {
  readonly count: number;
  readonly rows: Float32Array;
  readonly labels?: ArrayLike<number> & { findIndex: Float32Array['findIndex'] };
}

function ofFolder(folder: string): Found {
  const { count, inputs, labels } = readMnist(folder).test;
  return { count, rows: inputs, labels: Float32Array.from(labels) };
}

function ofFile(file: string, size: number): Found {
  if (file.endsWith('.csv')) {
    const { shape, data } = readCsv(file);
    const [count = 0, columns = 0] = shape;
    if (columns !== size + 1) return { count, rows: data };
    const rows = new Float32Array(count * size);
    for (let i = 0; i < count; i++)
      rows.set(data.subarray(i * columns, i * columns + size), i * size);
    const labels = Float32Array.from({ length: count }, (_, i) => data[(i + 1) * columns - 1]!);
    return { count, rows, labels };
  }
  if (file.endsWith('.npy')) {
    const { shape, data } = readNpy(file);
    return { count: shape[0] ?? 0, rows: data };
  }
  const { shape, data } = readIdx(file, 3);
  const rows = new Float32Array(data.length);
  for (let i = 0; i < data.length; i++) rows[i] = data[i]! / 255;
  return { count: shape[0] ?? 0, rows };
}

function labelsOf(file: string): Float32Array {
  if (!existsSync(file)) throw new TrainingError(`${file} is not there`);
  if (file.endsWith('.npy')) return readNpy(file).data;
  if (path.extname(file) === '.csv') return readCsv(file).data;
  return Float32Array.from(readIdx(file, 1).data);
}
