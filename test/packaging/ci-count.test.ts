import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { root } from '../structure/project.js';
import { run } from './run.js';
import type { Outcome } from './run.js';

const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-count-'));
const file = path.join(folder, 'tests.json');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function count(results: string): Promise<Outcome> {
  writeFileSync(file, results);
  return run(process.execPath, [path.join(root, '.ci/count.mjs'), file], { cwd: folder });
}

function results(passed: number, failed: number, skipped: number, todo = 0): string {
  const loaded = { status: failed > 0 ? 'failed' : 'passed', assertionResults: [] as object[] };
  if (failed > 0) loaded.assertionResults.push({ status: 'failed' });
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: todo,
    testResults: [loaded],
  });
}

describe('the closing line of .ci/run', () => {
  it('counts what passed and what failed', async () => {
    expect(await count(results(12, 0, 0))).toMatchObject({
      code: 0,
      stdout: '12 passed, 0 failed\n',
    });
    expect(await count(results(11, 1, 0))).toMatchObject({
      code: 1,
      stdout: '11 passed, 1 failed\n',
    });
  });

  it('counts skipped tests and tests still to be written as skipped', async () => {
    const { code, stdout } = await count(results(3, 0, 2, 1));
    expect([code, stdout]).toEqual([0, '3 passed, 0 failed, 3 skipped\n']);
  });

  it('counts a test file that could not be loaded as failed', async () => {
    const { testResults, ...numbers } = JSON.parse(results(5, 0, 0)) as { testResults: object[] };
    testResults.push({ status: 'failed', assertionResults: [] });
    const { code, stdout } = await count(JSON.stringify({ ...numbers, testResults }));
    expect([code, stdout]).toEqual([1, '5 passed, 1 failed\n']);
  });

  it.each([
    ['no test ran', results(0, 0, 0)],
    ['every test was skipped', results(0, 0, 4)],
    ['the results cannot be read', '{'],
  ])('fails where %s', async (_, text) => {
    const { code, stdout } = await count(text);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^0 passed, 0 failed/);
  });
});
