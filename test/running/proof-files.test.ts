import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { proofFileOf, proofsFolder, proofsWithoutClaims } from '../../src/running/proof-files.js';
import { folderOf } from './folder.js';

test('proofs lie beside the claims folder, whatever that is called', () => {
  const folder = folderOf();
  expect(proofsFolder(path.join(folder, 'properties'))).toBe(path.join(folder, 'proofs'));
  expect(proofsFolder(path.join(folder, 'claims', '.'))).toBe(path.join(folder, 'proofs'));
  expect(proofsFolder('properties')).toBe(path.resolve('proofs'));
});

describe('the proof file of a claim', () => {
  const files = { 'proofs/book/eq-1.ts': '', 'proofs/book/eq-2/part.ts': '' };

  it('has the path of the claim', () => {
    const root = folderOf(files);
    const claims = path.join(root, 'properties');
    expect(proofFileOf(claims, 'book/eq-1')).toBe(path.join(root, 'proofs/book/eq-1.ts'));
    expect(proofFileOf(claims, 'book/eq-2/part')).toBe(path.join(root, 'proofs/book/eq-2/part.ts'));
  });

  it('is undefined where there is none, or a folder in its place', () => {
    const root = folderOf({ ...files, 'proofs/book/eq-3.ts/part.ts': '' });
    const claims = path.join(root, 'properties');
    expect(proofFileOf(claims, 'book/eq-2')).toBeUndefined();
    expect(proofFileOf(claims, 'book/eq-3')).toBeUndefined();
    expect(proofFileOf(path.join(folderOf(), 'properties'), 'book/eq-1')).toBeUndefined();
  });
});

describe('proofs without claims', () => {
  it('are the proof files whose path no claim has', () => {
    const root = folderOf({ 'proofs/book/eq-1.ts': '', 'proofs/book/eq-2.ts': '' });
    expect(proofsWithoutClaims(path.join(root, 'properties'), ['book/eq-1', 'book/eq-9'])).toEqual([
      {
        file: '../proofs/book/eq-2.ts',
        message: 'there is no claim book/eq-2 that it could prove',
      },
    ]);
  });

  it('are those that lie where none can be', () => {
    const root = folderOf({ 'proofs/eq-1.ts': '', 'proofs/a/b/c/d.ts': '' });
    const failures = proofsWithoutClaims(path.join(root, 'properties'), ['eq-1', 'a/b/c/d']);
    expect(failures.map(({ file }) => file)).toEqual(['../proofs/a/b/c/d.ts', '../proofs/eq-1.ts']);
    expect(failures[0]?.message).toBe('no proof can be here: expected the path of its claim');
  });

  it('are not what begins with _, nor what is no TypeScript', () => {
    const root = folderOf({ 'proofs/book/_laws.ts': '', 'proofs/README.md': '' });
    expect(proofsWithoutClaims(path.join(root, 'properties'), [])).toEqual([]);
  });

  it('are none where there is no folder of proofs, or a file in its place', () => {
    expect(proofsWithoutClaims(path.join(folderOf(), 'properties'), [])).toEqual([]);
    const root = folderOf({ proofs: 'not a folder' });
    expect(proofsWithoutClaims(path.join(root, 'properties'), [])).toEqual([]);
  });
});
