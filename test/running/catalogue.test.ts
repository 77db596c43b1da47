import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/running/catalogue.js';
import { InputError } from '../../src/running/input-error.js';
import { claimText, folderOf } from './folder.js';

const small = fileURLToPath(new URL('../fixtures/claims/small', import.meta.url));

test('a folder of claims is loaded with its sources', async () => {
  const { entries, sources, failures } = await loadCatalogue(small);
  expect(failures).toEqual([]);
  expect(entries.map(({ id }) => id)).toEqual([
    'arithmetic/commutes',
    'arithmetic/square/corrected',
    'arithmetic/square/expanded',
    'arithmetic/squares-grow',
  ]);
  expect(entries[1]?.claim.standing).toBe('correction');
  expect(sources.map(({ key, rows }) => [key, rows.length])).toEqual([['arithmetic', 5]]);
});

test('claims that load are there beside files that do not', async () => {
  const folder = folderOf({
    'book/eq-1.ts': claimText(),
    'book/eq-2.ts': 'export default {',
    'book/eq-3.ts': 'export const a = 1;',
    'book/source.json': '{}',
    'eq-4.ts': '',
  });
  const { entries, failures } = await loadCatalogue(folder);
  expect(entries.map(({ id }) => id)).toEqual(['book/eq-1']);
  expect(failures.map(({ file }) => file).sort()).toEqual([
    'book/eq-2.ts',
    'book/eq-3.ts',
    'book/source.json',
    'eq-4.ts',
  ]);
});

test('a folder that is not there is an input error', async () => {
  await expect(loadCatalogue(`${folderOf()}/nowhere`)).rejects.toThrow(InputError);
});
