import { existsSync } from 'node:fs';
import path from 'node:path';

import { TrainingError } from '../training-error.js';
import type { Examples, Task } from './examples.js';
import { checkExamples } from './examples.js';
import { readIdx } from './idx.js';

const CLASSES = 10;

/**
 * Reads MNIST, or another task in its format, from a folder with its four files, gzipped or not.
 * Inputs are brought to [0, 1].
 *
 * @throws TrainingError if a file is missing or broken, or images and labels do not fit together.
 */
export function readMnist(folder: string): Task {
  const [training, test] = [readPart(folder, 'train'), readPart(folder, 't10k')];
  if (training.features !== test.features)
    throw new TrainingError(
      `${folder}: training images have ${training.features} pixels, test images ${test.features}`,
    );
  return { training, test };
}

function readPart(folder: string, part: string): Examples {
  const images = readIdx(find(folder, `${part}-images-idx3-ubyte`), 3);
  const labels = readIdx(find(folder, `${part}-labels-idx1-ubyte`), 1);
  const [count = 0, rows = 0, columns = 0] = images.shape;
  if (count === 0 || rows * columns === 0)
    throw new TrainingError(`${folder}: ${part} has ${images.shape.join(' × ')} pixels`);
  if (labels.shape[0] !== count)
    throw new TrainingError(
      `${folder}: ${part} has ${count} images and ${String(labels.shape[0])} labels`,
    );
  const examples = {
    count,
    features: rows * columns,
    classes: CLASSES,
    inputs: scaled(images.data),
    labels: labels.data,
  };
  checkExamples(examples, `${folder}: ${part}`);
  return examples;
}

/** A loop: `Float32Array.from` takes a hundred times as long for 47 million pixels. */
function scaled(pixels: Uint8Array): Float32Array {
  const values = new Float32Array(pixels.length);
  for (let i = 0; i < pixels.length; i++) values[i] = pixels[i]! / 255;
  return values;
}

function find(folder: string, name: string): string {
  const files = [name, `${name}.gz`].map((file) => path.join(folder, file));
  const found = files.find((file) => existsSync(file));
  if (found === undefined) throw new TrainingError(`${folder} has neither ${name} nor ${name}.gz`);
  return found;
}
