import { describe, expect, it } from 'vitest';

import { claimFiles, claimIds } from './claim-files.js';
import { project } from './project.js';
import { tree } from './tree.js';

const sourceList = JSON.stringify({ key: 'paper', rows: [{ locator: 'eq-1' }] });
const good = `import { claim } from 'corrigenda';\nexport default claim({ source: 'paper' });`;

function planted(file: string, text: string): string[] {
  return claimFiles(tree({ 'properties/paper/source.json': sourceList, [file]: text })).map(
    ({ message }) => message,
  );
}

describe('one claim a file', () => {
  it('is so in properties', () => {
    expect(claimIds(project).length).toBeGreaterThan(20);
    expect(claimFiles(project)).toEqual([]);
  });

  it('accepts a claim at a row and a part of a row', () => {
    expect(planted('properties/paper/eq-1.ts', good)).toEqual([]);
    expect(planted('properties/paper/eq-1/first-link.ts', good)).toEqual([]);
  });

  it.each([
    ['no claim', `export default {};`, ['makes no claim: expected export default claim({…})']],
    [
      'two claims',
      `${good}\nexport const other = claim({ source: 'paper' });`,
      ['makes 2 claims: one a file'],
    ],
    [
      'a claim that is not the default export',
      `export const one = claim({ source: 'paper' });`,
      ['does not export its claim as default'],
    ],
    [
      "another source's claim",
      `export default claim({ source: 'book' });`,
      ['its source is book, but it lies in the folder paper'],
    ],
    [
      'a source that is computed',
      `export default claim({ source });`,
      ['its source is not a literal, but it lies in the folder paper'],
    ],
    [
      'an import of a file system',
      `import 'node:fs';\n${good}`,
      ['line 1: a claim does not import node:fs'],
    ],
    [
      'an import of the engine by path',
      `import '../../src/index.js';\n${good}`,
      ['line 1: a claim does not import ../../src/index.js'],
    ],
    [
      'an import of another claim',
      `import './eq-2.js';\n${good}`,
      ['line 1: a claim does not import ./eq-2.js'],
    ],
  ])('finds %s', (_, text, messages) => {
    expect(planted('properties/paper/eq-1.ts', text)).toEqual(messages);
  });

  it('lets claims share what is in files that begin with _', () => {
    const text = `import { mean } from './_mean.js';\n${good}`;
    expect(planted('properties/paper/eq-1.ts', text)).toEqual([]);
    expect(planted('properties/paper/_mean.ts', 'export const mean = 1;')).toEqual([]);
  });

  it('finds a claim in such a file, where it would never be checked', () => {
    expect(planted('properties/paper/_mean.ts', good)).toEqual([
      'makes 1 claims where none is looked for',
    ]);
  });

  it('finds a claim that is at no row of its source', () => {
    expect(planted('properties/paper/eq-2.ts', good)).toEqual([
      'source.json of paper has no row eq-2',
    ]);
  });

  it('finds a claim whose source has no list of rows', () => {
    const text = `export default claim({ source: 'book' });`;
    expect(planted('properties/book/eq-1.ts', text)).toEqual(['its folder has no source.json']);
  });

  it('finds a claim too high or too deep', () => {
    expect(planted('properties/eq-1.ts', good).at(-1)).toMatch(/^is not properties/);
    expect(planted('properties/paper/eq-1/a/b.ts', good)).toHaveLength(1);
  });
});
