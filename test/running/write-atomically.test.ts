import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { AtomicFile, removeStrays, writeAtomically } from '../../src/running/write-atomically.js';
import { filesBelow, folderOf } from './folder.js';

test('a file is written with its folders, and nothing else is left', () => {
  const folder = folderOf();
  writeAtomically(path.join(folder, 'a/b/c.json'), '{}');
  writeAtomically(path.join(folder, 'a/b/c.json'), '[1]');
  expect(filesBelow(folder)).toEqual([path.join('a', 'b', 'c.json')]);
  expect(readFileSync(path.join(folder, 'a/b/c.json'), 'utf8')).toBe('[1]');
});

test('a write that fails leaves the target and no temporary file', () => {
  const folder = folderOf({ 'kept.txt': 'kept' });
  mkdirSync(path.join(folder, 'target'));
  writeFileSync(path.join(folder, 'target/inside.txt'), 'inside');
  expect(() => writeAtomically(path.join(folder, 'target'), 'text')).toThrow();
  expect(filesBelow(folder)).toEqual(['kept.txt', path.join('target', 'inside.txt')]);
});

test('temporary files of processes that are gone are removed, all else stays', () => {
  const gone = 2 ** 22 + 1;
  const folder = folderOf({
    [`claims/book/.eq-1.json.${gone}-0.tmp`]: '{"half',
    [`.report.json.${process.pid}-3.tmp`]: '{"half',
    [`.report.json.${process.ppid}-3.tmp`]: 'being written',
    'claims/book/eq-1.json': '{}',
    'notes.tmp': 'a person wrote this',
  });
  removeStrays(folder);
  expect(filesBelow(folder)).toEqual([
    `.report.json.${process.ppid}-3.tmp`,
    path.join('claims', 'book', 'eq-1.json'),
    'notes.tmp',
  ]);
});

test('a folder that does not exist has no strays', () => {
  expect(() => removeStrays(path.join(folderOf(), 'nowhere'))).not.toThrow();
});

test('a file that is written in pieces is there when it is whole', () => {
  const folder = folderOf();
  const file = new AtomicFile(path.join(folder, 'a/b.txt'));
  file.write('one, ');
  file.write('two');
  expect(filesBelow(folder)).not.toContain(path.join('a', 'b.txt'));
  file.commit();
  expect(readFileSync(path.join(folder, 'a/b.txt'), 'utf8')).toBe('one, two');
  file.discard();
  expect(filesBelow(folder)).toEqual([path.join('a', 'b.txt')]);
  expect(() => {
    file.write('three');
  }).toThrow('is closed');
});

test('a file that is given up leaves what was there', () => {
  const folder = folderOf({ 'a.txt': 'before' });
  const file = new AtomicFile(path.join(folder, 'a.txt'));
  file.write('half');
  file.discard();
  expect(filesBelow(folder)).toEqual(['a.txt']);
  expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe('before');
});
