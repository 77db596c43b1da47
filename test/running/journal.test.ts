import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Journal } from '../../src/running/journal.js';
import type { Circumstances } from '../../src/running/journal.js';
import { EMPTY_LEDGER } from '../../src/running/ledger.js';
import type { Report } from '../../src/running/report.js';
import { verifyRun } from '../../src/running/verify-run.js';
import { claimText, filesBelow, folderOf } from './folder.js';
import { resultOf } from './result.js';
import { withoutTimes } from './without-times.js';

const circumstances: Circumstances = { tool: '1.0.0', engine: 'abc', seed: 1, cases: 10 };
const result = resultOf('book/eq-1/first', { notes: ['a note'] });

test('a result is read again under the same circumstances', () => {
  const out = folderOf();
  new Journal(out, circumstances).write(result, 'hash');
  expect(new Journal(out, circumstances).read('book/eq-1/first', 'hash')).toEqual(result);
  expect(filesBelow(out)).toEqual([path.join('claims', 'book', 'eq-1', 'first.json')]);
});

test('a result does not apply where anything that it depends on is another', () => {
  const out = folderOf();
  new Journal(out, circumstances).write(result, 'hash');
  for (const other of [
    { tool: '1.0.1' },
    { engine: 'abd' },
    { seed: 2 },
    { cases: 11 },
    { small: 3 },
    { search: 0 },
  ])
    expect(
      new Journal(out, { ...circumstances, ...other }).read(result.id, 'hash'),
    ).toBeUndefined();
  const journal = new Journal(out, circumstances);
  expect(journal.read(result.id, 'other')).toBeUndefined();
  expect(journal.read('book/eq-2', 'hash')).toBeUndefined();
});

test('a damaged file is a claim that is not done', () => {
  const out = folderOf();
  const journal = new Journal(out, circumstances);
  journal.write(result, 'hash');
  const file = path.join(out, 'claims/book/eq-1/first.json');
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 40));
  expect(journal.read(result.id, 'hash')).toBeUndefined();
});

test('opening the journal removes half-written files', () => {
  const out = folderOf({ 'claims/book/.eq-1.json.4194999-0.tmp': '{"key' });
  new Journal(out, circumstances);
  expect(filesBelow(out)).toEqual([]);
});

const compiled = new URL('../../dist/running/verify-run.js', import.meta.url).href;
const CASES = 100;

/**
 * Runs verify in a process of its own, which is killed so many milliseconds after so many claims
 * are finished; returns the signal that it died of.
 */
function killedRun(
  folder: string,
  out: string,
  finished: number,
  wait: number,
): Promise<string | null> {
  const script = `
    const { verifyRun } = await import(${JSON.stringify(compiled)});
    await verifyRun({
      folder: ${JSON.stringify(folder)}, out: ${JSON.stringify(out)}, resume: true,
      ledger: { schema: 'corrigenda/ledger/1', claims: {} }, cases: ${CASES}, workers: 2,
      onProgress: ({ phase, done }) => console.log(phase + ' ' + done),
    });`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes(`checking ${finished}`))
        setTimeout(() => child.kill('SIGKILL'), wait);
    });
    child.on('error', reject);
    child.on('exit', (_code, signal) => {
      resolve(signal);
    });
  });
}

test('a run that is killed again and again ends with the report of one that never was', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `book/eq-${i}.ts`,
      claimText({ right: i % 3 === 0 ? `A.of(n).times(n).over(${i + 1})` : 'A.of(n)' }),
    ]),
  );
  const [folder, out] = [folderOf(files), folderOf()];
  const signals: (string | null)[] = [];
  for (const [finished, wait] of [
    [0, 0],
    [1, 3],
    [3, 1],
    [5, 11],
    [8, 0],
  ] as const) {
    signals.push(await killedRun(folder, out, finished, wait));
    for (const file of filesBelow(out))
      if (file.endsWith('.json'))
        expect(() => {
          JSON.parse(readFileSync(path.join(out, file), 'utf8'));
        }, file).not.toThrow();
  }
  expect(signals.slice(0, 3)).toEqual(['SIGKILL', 'SIGKILL', 'SIGKILL']);
  expect(filesBelow(out).length).toBeGreaterThanOrEqual(3);

  const options = { folder, ledger: EMPTY_LEDGER, cases: CASES, workers: 2 };
  const resumed: Report = await verifyRun({ ...options, out, resume: true });
  const undisturbed: Report = await verifyRun({ ...options, out: folderOf() });
  expect(withoutTimes(resumed)).toEqual(withoutTimes(undisturbed));
  expect(filesBelow(out).filter((file) => !file.endsWith('.json'))).toEqual([]);
  expect(filesBelow(out)).toHaveLength(12);
});
