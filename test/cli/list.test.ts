import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { usageOf } from './usage-of.js';

it('refuses a source that is not there, with 2', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-list-'));
  const { exitCode, said } = await usageOf('list', '--claims', folder, '--source', 'no-such-paper');
  rmSync(folder, { recursive: true });
  expect(exitCode).toBe(2);
  expect(said).toContain('there is no source "no-such-paper"');
});

it('refuses a claims folder that is not there', async () => {
  expect(await usageOf('list', '--claims', 'nowhere')).toMatchObject({ exitCode: 2 });
});

it('refuses a ledger that is none', async () => {
  const { exitCode, said } = await usageOf('list', '--ledger', 'package.json');
  expect(exitCode).toBe(2);
  expect(said).toContain('package.json');
});
