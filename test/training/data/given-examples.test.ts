import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readExamples } from '../../../src/training/data/given-examples.js';
import { npyFile } from './npy-file.js';

function fileOf(name: string, content: string | Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'corrigenda-given-')), name);
  writeFileSync(file, content);
  return file;
}

test('a further last column of comma-separated numbers is the class', () => {
  const file = fileOf('x.csv', '1,2,0\n3,4,1\n');
  expect(readExamples(file, undefined, 2, 2)).toEqual({
    count: 2,
    rows: Float32Array.of(1, 2, 3, 4),
    labels: Uint8Array.of(0, 1),
  });
  expect(readExamples(file, undefined, 3, 2)).toEqual({
    count: 2,
    rows: Float32Array.of(1, 2, 0, 3, 4, 1),
  });
});

test('arrays of NumPy have their classes in another file', () => {
  const file = npyFile(Float32Array.of(1, 2, 3, 4), [2, 2]);
  const labels = npyFile(Uint8Array.of(2, 0), [2], { descr: '|u1' });
  expect(readExamples(file, labels, 2, 3).labels).toEqual(Uint8Array.of(2, 0));
});

test('images in IDX format are brought to [0, 1]', () => {
  const header = [0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2];
  const file = fileOf('images', Uint8Array.from([...header, 0, 255]));
  const labels = fileOf('labels', Uint8Array.of(0, 0, 8, 1, 0, 0, 0, 1, 1));
  expect(readExamples(file, labels, 2, 2)).toEqual({
    count: 1,
    rows: Float32Array.of(0, 1),
    labels: Uint8Array.of(1),
  });
});

test.each([
  ['examples of another size', '1,2\n', 5, /examples of 2 numbers, the network takes 5/],
  ['a class that there is not', '1,2,7\n', 2, /the label of example 0 is 7, expected 0 to 2/],
  ['a class that is no integer', '1,2,0.5\n', 2, /the label of example 0 is 0.5/],
])('%s are refused', (_, text, size, message) => {
  expect(() => readExamples(fileOf('x.csv', text), undefined, size, 3)).toThrow(message);
});

test('numbers that are not finite, missing files and too few labels are refused', () => {
  const strange = npyFile(Float32Array.of(1, Number.NaN), [1, 2]);
  expect(() => readExamples(strange, undefined, 2, 2)).toThrow(/example 0 has NaN/);
  expect(() => readExamples('/nowhere/x.csv', undefined, 2, 2)).toThrow(/is not there/);
  const file = npyFile(Float32Array.of(1, 2), [1, 2]);
  expect(() => readExamples(file, '/nowhere/y.csv', 2, 2)).toThrow(/is not there/);
  const two = npyFile(Uint8Array.of(1, 0), [2], { descr: '|u1' });
  expect(() => readExamples(file, two, 2, 2)).toThrow(/1 examples and 2 labels/);
});
