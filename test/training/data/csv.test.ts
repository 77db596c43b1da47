import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCsv } from '../../../src/training/data/csv.js';

function fileOf(text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'corrigenda-csv-')), 'data.csv');
  writeFileSync(file, text);
  return file;
}

test('lines of numbers are examples, and a first line of words is a heading', () => {
  const expected = { shape: [2, 3], data: Float32Array.of(1, -2.5, 1000, 4, 5, 6) };
  expect(readCsv(fileOf('1,-2.5,1e3\n4, 5,6\n'))).toEqual(expected);
  expect(readCsv(fileOf('a,b,c\r\n1,-2.5,1e3\r\n\r\n4,5,6'))).toEqual(expected);
});

test.each([
  ['a word among numbers', '1,2\n3,x\n', /line 2, column 2: "x" is no number/],
  ['a missing number', '1,2\n3,\n', /line 2, column 2: "" is no number/],
  ['a line that is too short', '1,2\n3\n', /line 2 has 1 numbers, expected 2/],
  ['infinity', '1,Infinity\n', /"Infinity" is no number/],
  ['nothing', '\n', /has no numbers/],
])('%s is refused, with its place', (_, text, message) => {
  expect(() => readCsv(fileOf(text))).toThrow(message);
});
