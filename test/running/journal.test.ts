import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Journal } from '../../src/running/journal.js';
import type { Circumstances } from '../../src/running/journal.js';
import { filesBelow, folderOf } from './folder.js';
import { resultOf } from './result.js';

const circumstances: Circumstances = { tool: '1.0.0', engine: 'abc', seed: 1, cases: 10 };
const result = resultOf('book/eq-1/first', { notes: ['a note'] });

test('a result is read again under the same circumstances', () => {
  const out = folderOf();
  new Journal(out, circumstances).write(result, 'hash');
  expect(new Journal(out, circumstances).read('book/eq-1/first', 'hash')).toEqual(result);
  expect(filesBelow(out)).toEqual([path.join('claims', 'book', 'eq-1', 'first.json')]);
});

test('a result does not apply where anything that it depends on is another', () => {
  const out = folderOf();
  new Journal(out, circumstances).write(result, 'hash');
  for (const other of [
    { tool: '1.0.1' },
    { engine: 'abd' },
    { seed: 2 },
    { cases: 11 },
    { small: 3 },
    { search: 0 },
  ])
    expect(
      new Journal(out, { ...circumstances, ...other }).read(result.id, 'hash'),
    ).toBeUndefined();
  const journal = new Journal(out, circumstances);
  expect(journal.read(result.id, 'other')).toBeUndefined();
  expect(journal.read('book/eq-2', 'hash')).toBeUndefined();
});

test('a damaged file is a claim that is not done', () => {
  const out = folderOf();
  const journal = new Journal(out, circumstances);
  journal.write(result, 'hash');
  const file = path.join(out, 'claims/book/eq-1/first.json');
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 40));
  expect(journal.read(result.id, 'hash')).toBeUndefined();
});

test('opening the journal removes half-written files', () => {
  const out = folderOf({ 'claims/book/.eq-1.json.4194999-0.tmp': '{"key' });
  new Journal(out, circumstances);
  expect(filesBelow(out)).toEqual([]);
});
