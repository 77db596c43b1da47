import { truncateSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNpy } from '../../../src/training/data/npy.js';
import { npyFile } from './npy-file.js';

test.each([
  ['<f4', 1, Float32Array.of(1, 2.5, -3, 4, 5, 6)],
  ['<f8', 2, Float64Array.of(1, 2.5, -3, 4, 5, 6)],
  ['|u1', 1, Uint8Array.of(1, 2, 3, 4, 5, 6)],
])('numbers of type %s are read, in version %i of the format', (descr, version, data) => {
  const found = readNpy(npyFile(data, [3, 2], { descr, version }));
  expect(found).toEqual({ shape: [3, 2], data: Float32Array.from(data) });
});

test.each([
  ['complex numbers', { descr: '<c8' }, /of type <c8, expected/],
  ['the order of Fortran', { order: 'True' }, /in C's order/],
  ['objects', { descr: '|O' }, /of type \|O/],
])('an array with %s is refused', (_, settings, message) => {
  expect(() => readNpy(npyFile(Float32Array.of(1), [1], settings))).toThrow(message);
});

test('a file that is cut off, or none of NumPy’s, is refused', () => {
  const file = npyFile(Float32Array.of(1, 2), [2]);
  truncateSync(file, 80);
  expect(() => readNpy(file)).toThrow(/bytes of data, expected 2 numbers of 4/);
  writeFileSync(file, 'text that is long enough');
  expect(() => readNpy(file)).toThrow(/does not begin as a .npy file/);
});

test('a shape of ten gigabytes is refused without being allocated', () => {
  expect(() => readNpy(npyFile(Float32Array.of(1), [50_000, 50_000]))).toThrow(
    /expected 50000 × 50000/,
  );
});
