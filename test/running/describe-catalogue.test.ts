import { expect, test } from 'vitest';
import { describeCatalogue } from '../../src/running/describe-catalogue.js';
import { claimText, folderOf } from './folder.js';

test('a claim that ends its thread or eats its memory at import is a failure of its own', async () => {
  const folder = folderOf({
    'book/eq-1.ts': claimText(),
    'book/eq-2.ts': claimText({ head: 'process.exit(3);' }),
    'book/eq-3.ts': claimText({
      head: 'const kept: number[][] = []; for (;;) kept.push(new Array(100_000).fill(kept.length));',
    }),
    'book/eq-4.ts': claimText(),
  });
  const { claims, failures } = await describeCatalogue(folder, { workers: 2, memory: 64 });
  expect(claims.map(({ id }) => id)).toEqual(['book/eq-1', 'book/eq-4']);
  expect(failures.map(({ file }) => file)).toEqual(['book/eq-2.ts', 'book/eq-3.ts']);
  expect(failures[0]?.message).toContain('exited with code: 3');
  expect(failures[1]?.message).toBe('it met the memory limit while it was loaded');
});

test('a claim that hangs at import is a failure of its own', async () => {
  const folder = folderOf({
    'book/eq-1.ts': claimText({ head: 'for (;;);' }),
    'book/eq-2.ts': claimText(),
  });
  const { claims, failures } = await describeCatalogue(folder, { seconds: 4 });
  expect(claims.map(({ id }) => id)).toEqual(['book/eq-2']);
  expect(failures).toEqual([
    { file: 'book/eq-1.ts', message: 'it did not finish loading in 4 seconds' },
  ]);
});
