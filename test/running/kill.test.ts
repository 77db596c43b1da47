import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { EMPTY_LEDGER } from '../../src/running/ledger.js';
import type { Report } from '../../src/running/report.js';
import { verifyRun } from '../../src/running/verify-run.js';
import { claimText, filesBelow, folderOf } from './folder.js';
import { withoutTimes } from './without-times.js';

const compiled = new URL('../../dist/running/verify-run.js', import.meta.url).href;
const CASES = 100;

/** Runs verify in a process of its own, which is killed when that many claims are finished and a little after. */
function killedRun(folder: string, out: string, finished: number, wait: number): Promise<void> {
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
    child.on('exit', () => {
      resolve();
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
  for (const [finished, wait] of [
    [0, 0],
    [1, 3],
    [3, 1],
    [5, 11],
    [8, 0],
  ] as const) {
    await killedRun(folder, out, finished, wait);
    for (const file of filesBelow(out))
      if (file.endsWith('.json'))
        expect(() => {
          JSON.parse(readFileSync(path.join(out, file), 'utf8'));
        }, file).not.toThrow();
  }
  expect(filesBelow(out).length).toBeGreaterThanOrEqual(3);

  const options = { folder, ledger: EMPTY_LEDGER, cases: CASES, workers: 2 };
  const resumed: Report = await verifyRun({ ...options, out, resume: true });
  const undisturbed: Report = await verifyRun({ ...options, out: folderOf() });
  expect(withoutTimes(resumed)).toEqual(withoutTimes(undisturbed));
  expect(filesBelow(out).filter((file) => !file.endsWith('.json'))).toEqual([]);
  expect(filesBelow(out)).toHaveLength(12);
});
