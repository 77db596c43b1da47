import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeUpdatedLedger } from '../../src/cli/update-ledger.js';
import { EMPTY_LEDGER, readLedger } from '../../src/running/ledger.js';
import { claimOf, sampleReport } from '../reporting/sample-report.js';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-update-'));
  file = path.join(folder, 'reports', 'ledger.json');
  mkdirSync(path.join(folder, 'properties', 'some-paper'), { recursive: true });
  writeFileSync(path.join(folder, 'properties', 'some-paper', 'eq-1.ts'), '');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Updates with a run in which one claim held, and gives back what was printed. */
function update(ledger = EMPTY_LEDGER): { text: string; report: ReturnType<typeof sampleReport> } {
  const sample = sampleReport();
  const run = {
    ...sample,
    claims: [claimOf('some-paper/eq-1')],
    summary: { ...sample.summary, failures: [], complete: true },
  };
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const report = writeUpdatedLedger(run, ledger, path.join(folder, 'properties'), file);
  const text = write.mock.calls.map(([chunk]) => String(chunk)).join('');
  write.mockRestore();
  return { text, report };
}

it('writes what the run came to, prints the difference, and compares the run with it', () => {
  const { text, report } = update();
  expect(text).toContain('+ some-paper/eq-1: holds (exact)');
  expect(readLedger(file).claims).toEqual({
    'some-paper/eq-1': { expected: 'holds', guarantee: 'exact' },
  });
  expect(report.summary.differences).toEqual([]);
  expect(report.summary.exitCode).toBe(0);
  expect(report.claims[0]).toMatchObject({ expected: 'holds', floor: 'exact' });
});

it('says that nothing changes where nothing does, and leaves the same bytes', () => {
  update();
  const before = readFileSync(file, 'utf8');
  const { text } = update(readLedger(file));
  expect(text).toContain('nothing changes');
  expect(readFileSync(file, 'utf8')).toBe(before);
});

it('takes out what is gone, and keeps the machine that the run took place on', () => {
  const gone = { ...EMPTY_LEDGER, claims: { 'some-paper/eq-9': { expected: 'holds' } } } as const;
  const { text, report } = update(gone);
  expect(text).toContain('- some-paper/eq-9: holds');
  expect(report.environment).toEqual(sampleReport().environment);
});
