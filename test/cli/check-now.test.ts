import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkNow } from '../../src/cli/check-now.js';
import { EMPTY_LEDGER } from '../../src/running/ledger.js';
import { RIGHT } from '../e2e/claims.js';

it('checks a claim and leaves nothing beside its folder', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-check-now-'));
  mkdirSync(path.join(folder, 'some-paper'));
  for (const name of ['eq-1', 'eq-2'])
    writeFileSync(path.join(folder, 'some-paper', `${name}.ts`), RIGHT);
  const report = await checkNow(folder, ['some-paper/eq-1'], EMPTY_LEDGER);
  rmSync(folder, { recursive: true });
  expect(report.claims.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['some-paper/eq-1', 'holds'],
  ]);
  expect(report.summary.complete).toBe(true);
});
