import { expect, test } from 'vitest';
import { readManifest, readWeights } from '../../../src/training/chain/saved-weights.js';

const weight = (name: string, shape: readonly number[], dtype = 'float32') => ({
  name,
  shape,
  dtype,
});
const bytesOf = (...values: readonly number[]) => Buffer.from(Float32Array.from(values).buffer);

test('weights are cut out of the files of their group, one after the other', () => {
  const manifest = readManifest(
    [{ paths: ['a.bin', 'b.bin'], weights: [weight('w', [2, 1]), weight('c', [1])] }],
    'm.json',
  );
  const files: Record<string, Buffer> = { 'a.bin': bytesOf(1), 'b.bin': bytesOf(2, 3) };
  const found = readWeights(manifest, 'm.json', (name) => files[name]!);
  expect(found.map(({ name, values }) => [name, ...values])).toEqual([
    ['w', 1, 2],
    ['c', 3],
  ]);
});

test('a shape of ten gigabytes is refused before anything is read', () => {
  expect(() =>
    readManifest([{ paths: ['a'], weights: [weight('w', [50_000, 50_000])] }], 'm.json'),
  ).toThrow(/w of 50000 × 50000 makes 2500000000 numbers, expected at most 134217728/);
  const many = Array.from({ length: 5 }, (_, i) => weight(`w${i}`, [2 ** 25]));
  expect(() => readManifest([{ paths: ['a'], weights: many }], 'm.json')).toThrow(/w4/);
});

test.each([
  ['no list', {}, /has no weightsManifest/],
  ['a group without weights', [{ paths: [] }], /\[0\]: expected paths and weights/],
  ['a file elsewhere', [{ paths: ['../a'], weights: [] }], /not a plain name/],
  ['integers', [{ paths: ['a'], weights: [weight('w', [1], 'int32')] }], /another type/],
  ['a broken side', [{ paths: ['a'], weights: [weight('w', [1.5])] }], /whole numbers/],
  ['a nameless weight', [{ paths: ['a'], weights: [{ shape: [] }] }], /has no name/],
])('a manifest with %s is refused', (_, manifest, message) => {
  expect(() => readManifest(manifest, 'm.json')).toThrow(message);
});

test('files that are cut off, or have a number that is none, are refused', () => {
  const manifest = readManifest([{ paths: ['a'], weights: [weight('w', [2])] }], 'm.json');
  expect(() => readWeights(manifest, 'm.json', () => bytesOf(1))).toThrow(
    /a has 4 bytes, its weights take 8/,
  );
  expect(() => readWeights(manifest, 'm.json', () => bytesOf(1, Number.NaN))).toThrow(
    /number 1 of the weight w is NaN/,
  );
});
