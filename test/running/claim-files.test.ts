import path from 'node:path';
import { expect, test } from 'vitest';
import { claimFiles } from '../../src/running/claim-files.js';
import { InputError } from '../../src/running/input-error.js';
import { folderOf } from './folder.js';

test('claims are found by path, and what is set apart is not', () => {
  const folder = folderOf({
    'book/eq-2/second.ts': '',
    'book/eq-2/first.ts': '',
    'book/eq-1.ts': '',
    'book/source.json': '{}',
    'book/notes.md': '',
    'book/types.d.ts': '',
    'book/_shared.ts': '',
    'book/_domains/unit.ts': '',
    '_domains/pair.ts': '',
    '.hidden/eq-1.ts': '',
    'node_modules/x/index.ts': '',
    'paper/eq-1.ts': '',
  });
  const found = claimFiles(folder);
  expect(found.claims).toEqual(
    ['book/eq-1', 'book/eq-2/first', 'book/eq-2/second', 'paper/eq-1'].map((id) => ({
      id,
      file: path.join(folder, `${id}.ts`),
    })),
  );
  expect(found.sources).toEqual(['book', 'paper']);
  expect(found.failures).toEqual([]);
});

test('a TypeScript file where no claim can be is a failure', () => {
  const folder = folderOf({ 'eq-1.ts': '', 'book/eq-1/part/deeper.ts': '' });
  const { claims, failures } = claimFiles(folder);
  expect(claims).toEqual([]);
  expect(failures.map(({ file }) => file)).toEqual(['book/eq-1/part/deeper.ts', 'eq-1.ts']);
  expect(failures[0]?.message).toContain('<source>/<locator>/<part>.ts');
});

test('a folder that is not there is named in the error', () => {
  const nowhere = path.join(folderOf(), 'nowhere');
  expect(() => claimFiles(nowhere)).toThrow(InputError);
  expect(() => claimFiles(nowhere)).toThrow(nowhere);
});
