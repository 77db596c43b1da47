import { expect, test } from 'vitest';
import { readSources } from '../../src/running/sources.js';
import { folderOf } from './folder.js';

const book = {
  key: 'book',
  title: 'A book',
  authors: ['A. Author'],
  year: 1999,
  rows: [{ locator: 'eq-1', kind: 'identity', says: 'one is one' }],
};

function readWith(source: unknown): ReturnType<typeof readSources> {
  const text = typeof source === 'string' ? source : JSON.stringify(source);
  return readSources(folderOf({ 'book/source.json': text }), ['book', 'paper']);
}

test('a source is read, and a folder without source.json is none', () => {
  expect(readWith(book)).toEqual({ sources: [book], failures: [] });
});

test.each([
  ['{', 'is not JSON'],
  [{ ...book, key: 'paper' }, 'its key is "paper", expected the folder\'s name "book"'],
  [{ ...book, rows: [...book.rows, ...book.rows] }, 'the locator "eq-1" is listed twice'],
  [{ ...book, year: 'long ago' }, 'at /year: must be integer'],
  [{ ...book, rows: [{ locator: 'a/b', kind: 'identity', says: 'x' }] }, 'at /rows/0/locator'],
  [{ ...book, rows: [{ locator: 'a', kind: 'truth', says: 'x' }] }, 'expected one of identity'],
])('the source %j is a failure', (source, message) => {
  const { sources, failures } = readWith(source);
  expect(sources).toEqual([]);
  expect(failures).toHaveLength(1);
  expect(failures[0]?.file).toBe('book/source.json');
  expect(failures[0]?.message).toContain(message);
});
