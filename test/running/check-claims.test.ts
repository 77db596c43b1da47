import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ClaimResult } from '../../src/claims/result.js';
import { checkClaims, shareOf } from '../../src/running/check-claims.js';
import type { CheckClaimsOptions, CheckedClaims } from '../../src/running/check-claims.js';
import { Journal } from '../../src/running/journal.js';
import { Pool } from '../../src/running/pool.js';
import { claimText, filesBelow, folderOf } from './folder.js';

const settings = { seed: 1, cases: 20 };
const LOOPING = claimText({ left: '(() => { for (;;); })()' });

async function checkAll(
  folder: string,
  out: string,
  more: Partial<CheckClaimsOptions> = {},
): Promise<CheckedClaims> {
  const ids = ['book/eq-1', 'book/eq-2', 'book/eq-3'];
  const claims = ids.map((id) => ({
    id,
    source: 'book',
    kind: 'identity' as const,
    standing: 'printed' as const,
    statement: 'n = n',
    domain: 'integers',
    mutants: [],
  }));
  const pool = new Pool({ workers: 2, memory: 64 });
  onTestFinished(() => pool.close());
  return checkClaims(pool, {
    folder,
    claims,
    settings,
    seconds: 10,
    end: Infinity,
    workers: 2,
    memory: 64,
    journal: new Journal(out, { tool: '1', engine: 'e', ...settings }),
    resume: false,
    onResult: () => undefined,
    onStart: () => undefined,
    ...more,
  });
}

function three(second: string = claimText()): string {
  return folderOf({
    'book/eq-1.ts': claimText(),
    'book/eq-2.ts': second,
    'book/eq-3.ts': claimText({ right: 'A.of(n).times(n)' }),
  });
}

test('each result is in the journal and told of', async () => {
  const out = folderOf();
  const told: string[] = [];
  const { results, failures } = await checkAll(three(), out, {
    onResult: ({ id }) => told.push(id),
  });
  expect(failures).toEqual([]);
  expect(results.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['book/eq-1', 'holds'],
    ['book/eq-2', 'holds'],
    ['book/eq-3', 'refuted'],
  ]);
  expect(told.sort()).toEqual(['book/eq-1', 'book/eq-2', 'book/eq-3']);
  expect(filesBelow(path.join(out, 'claims/book'))).toEqual([
    'eq-1.json',
    'eq-2.json',
    'eq-3.json',
  ]);
});

test('a resumed run takes what still applies and checks what was changed', async () => {
  const [folder, out] = [three(), folderOf()];
  const first = await checkAll(folder, out);
  writeFileSync(path.join(folder, 'book/eq-2.ts'), claimText({ right: 'A.of(n).times(2)' }));
  const started: string[] = [];
  const again = await checkAll(folder, out, { resume: true, onStart: (id) => started.push(id) });
  expect(started).toEqual(['book/eq-2']);
  const verdicts = (results: readonly ClaimResult[]) => results.map(({ verdict }) => verdict);
  expect(verdicts(first.results)).toEqual(['holds', 'holds', 'refuted']);
  expect(verdicts(again.results)).toEqual(['holds', 'refuted', 'refuted']);
  expect(again.results[0]).toEqual(first.results[0]);
});

test('a claim that hangs is undecided, and not in the journal', async () => {
  const out = folderOf();
  const { results } = await checkAll(three(LOOPING), out, { seconds: 1 });
  expect(results.map(({ verdict }) => verdict)).toEqual(['holds', 'undecided', 'refuted']);
  expect(results[1]?.notes[0]).toContain('budget');
  expect(filesBelow(path.join(out, 'claims/book'))).toEqual(['eq-1.json', 'eq-3.json']);
});

test('claims for which the run has no time left are undecided', async () => {
  const out = folderOf();
  const { results } = await checkAll(three(), out, { end: performance.now() - 1 });
  expect(results.map(({ verdict }) => verdict)).toEqual(['undecided', 'undecided', 'undecided']);
  expect(filesBelow(out)).toEqual([]);
});

test('a file that no longer loads is a failure', async () => {
  const { results, failures } = await checkAll(three('export default 1;'), folderOf());
  expect(results.map(({ id }) => id)).toEqual(['book/eq-1', 'book/eq-3']);
  expect(failures).toMatchObject([{ file: 'book/eq-2.ts' }]);
});

test('a claim may take an equal share of the time that is left', () => {
  expect(shareOf(9000, 2, 6)).toBe(3000);
  expect(shareOf(9000, 4, 2)).toBe(9000);
  expect(shareOf(9000, 1, 1)).toBe(9000);
  expect(shareOf(Infinity, 2, 400)).toBe(Infinity);
});
