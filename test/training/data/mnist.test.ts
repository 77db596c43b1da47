import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, expect, it } from 'vitest';
import { readMnist } from '../../../src/training/data/mnist.js';
import { temporaryFolder } from '../tensorflow/temporary-folder.js';
import { idxFile } from './idx-file.js';

const folder = path.join(temporaryFolder('mnist'), 'data');
const write = (name: string, bytes: Buffer): void => writeFileSync(path.join(folder, name), bytes);

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  write('train-images-idx3-ubyte.gz', gzipSync(idxFile([2, 1, 3], [0, 51, 255, 1, 2, 3])));
  write('train-labels-idx1-ubyte', idxFile([2], [7, 9]));
  write('t10k-images-idx3-ubyte', idxFile([1, 1, 3], [4, 5, 6]));
  write('t10k-labels-idx1-ubyte.gz', gzipSync(idxFile([1], [0])));
});

it('reads four files, packed or not, and brings pixels to [0, 1]', () => {
  const { training, test } = readMnist(folder);
  expect(training).toMatchObject({ count: 2, features: 3, classes: 10 });
  expect([...training.inputs.subarray(0, 3)]).toEqual([0, Math.fround(0.2), 1]);
  expect([...training.labels, ...test.labels]).toEqual([7, 9, 0]);
});

it('says which file is missing', () => {
  rmSync(path.join(folder, 't10k-labels-idx1-ubyte.gz'));
  expect(() => readMnist(folder)).toThrow(/neither t10k-labels-idx1-ubyte nor t10k-labels/);
});

it('finds labels that are no digits, or too few', () => {
  write('train-labels-idx1-ubyte', idxFile([2], [7, 10]));
  expect(() => readMnist(folder)).toThrow(/train: the label of example 1 is 10, expected 0 to 9/);
  write('train-labels-idx1-ubyte', idxFile([1], [7]));
  expect(() => readMnist(folder)).toThrow(/train has 2 images and 1 labels/);
});

it('finds images of other sizes, or none', () => {
  write('t10k-images-idx3-ubyte', idxFile([1, 2, 2], [1, 2, 3, 4]));
  expect(() => readMnist(folder)).toThrow(/training images have 3 pixels, test images 4/);
  write('t10k-images-idx3-ubyte', idxFile([0, 2, 2], []));
  expect(() => readMnist(folder)).toThrow(/t10k has 0 × 2 × 2 pixels/);
});
