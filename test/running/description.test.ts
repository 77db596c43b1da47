import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/running/catalogue.js';
import { describeClaim } from '../../src/running/description.js';

test('a description is plain data that passes from thread to thread', async () => {
  const small = fileURLToPath(new URL('../fixtures/claims/small', import.meta.url));
  const { entries } = await loadCatalogue(small);
  const described = entries.map(describeClaim);
  expect(structuredClone(described)).toEqual(described);
  expect(described[3]).toEqual({
    id: 'arithmetic/squares-grow',
    source: 'arithmetic',
    kind: 'inequality',
    standing: 'printed',
    statement: String.raw`n \le n^2`,
    domain: 'integers from -50 to 50',
    count: 101,
    mutants: ['a cube', 'the other way'],
  });
});
