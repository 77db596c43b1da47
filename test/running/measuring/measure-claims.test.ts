import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ClaimResult } from '../../../src/claims/result.js';
import { LEDGER_SCHEMA, readLedger } from '../../../src/running/ledger.js';
import type { Ledger } from '../../../src/running/ledger.js';
import { seedsOf } from '../../../src/running/measuring/measure-claims.js';
import type { Report } from '../../../src/running/report.js';
import { verifyRun } from '../../../src/running/verify-run.js';
import type { VerifyOptions } from '../../../src/running/verify-run.js';
import { folderOf } from '../folder.js';
import { measuredText } from './planted-claim.js';

function run(
  files: Readonly<Record<string, string>>,
  options: Partial<VerifyOptions> = {},
): Promise<Report> {
  const folder = folderOf(files);
  return verifyRun({
    folder,
    out: folderOf(),
    ledger: readLedger('/nowhere'),
    workers: 1,
    // Without a limit of time, so that nothing depends on what else runs.
    long: true,
    ...options,
  });
}

const resultOf = (report: Report, id: string): ClaimResult =>
  report.claims.find((claim) => claim.id === id)!;

test('experiments come to verdicts by their intervals, with all that they rest on', async () => {
  const report = await run({
    'book/holds.ts': measuredText('seed'),
    'book/planted.ts': measuredText('-seed'),
    'book/open.ts': measuredText('seed - 3.1'),
  });
  const holds = resultOf(report, 'book/holds');
  expect(holds).toMatchObject({ verdict: 'holds', guarantee: 'measured', mutants: [] });
  expect(holds.measurement).toMatchObject({
    claimed: 'above 0',
    mean: 3,
    seeds: [1, 2, 3, 4, 5],
    observations: [1, 2, 3, 4, 5],
    setting: 'no networks',
    backend: expect.stringMatching(/TensorFlow\.js/) as string,
  });
  expect(resultOf(report, 'book/planted')).toMatchObject({
    verdict: 'refuted',
    guarantee: 'measured',
  });
  const open = resultOf(report, 'book/open');
  expect(open.verdict).toBe('undecided');
  expect(open.guarantee).toBeUndefined();
  expect(open.notes[0]).toMatch(/about \d+ seeds would decide it/);
  expect(report.summary.guarantees.measured).toBe(2);
});

test('what takes minutes runs only where it is asked for', async () => {
  const files = { 'book/x.ts': measuredText('seed', { long: true }) };
  const short = resultOf(await run(files, { long: false }), 'book/x');
  expect(short).toMatchObject({ verdict: 'not-run', notes: [expect.stringMatching(/--long/)] });
  expect(resultOf(await run(files, { long: true }), 'book/x').verdict).toBe('holds');
});

/** An observation that leaves a file, and throws if another is not there, or there, within its time. */
const meets = (
  folder: string,
  mine: string,
  other: string,
  wanted = true,
): string => `(async () => {
  const { existsSync, writeFileSync } = await import('node:fs');
  writeFileSync(${JSON.stringify(path.join(folder, mine))}, '');
  for (let i = 0; i < ${wanted ? 600 : 20}; i++) {
    if (existsSync(${JSON.stringify(path.join(folder, other))})) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (existsSync(${JSON.stringify(path.join(folder, other))}) !== ${wanted}) throw new Error('not so');
  return seed;
})()`;

test('a long run measures as many folders at once as it has workers', async () => {
  const folder = folderOf();
  const report = await run(
    {
      'book/a/x.ts': measuredText(meets(folder, 'a', 'b')),
      'book/b/x.ts': measuredText(meets(folder, 'b', 'a')),
    },
    { workers: 2 },
  );
  expect(report.claims.map(({ verdict }) => verdict)).toEqual(['holds', 'holds']);
});

test('nothing runs beside what is to be alone', async () => {
  const folder = folderOf();
  const files = (alone: boolean) => ({
    'book/a/x.ts': measuredText(meets(folder, 'a', 'b'), { seeds: 24 }),
    'book/b/x.ts': measuredText(meets(folder, 'b', 'a', false), { alone }),
  });
  const report = await run(files(true), { workers: 2 });
  expect(report.claims.map(({ verdict }) => verdict)).toEqual(['holds', 'holds']);
  const planted = await run(files(false), { workers: 2 });
  expect(resultOf(planted, 'book/b/x').notes).toEqual(['Error: not so']);
});

test('the claims of one folder are measured by the same process', async () => {
  const folder = folderOf();
  const pid = (mine: string, other: string): string =>
    measuredText(meets(folder, mine, other).replace('return seed', 'return process.pid'));
  // The first one lasts until the other process is at work, which then could take the second.
  const files = {
    'book/a/x.ts': pid('a', 'b'),
    'book/a/y.ts': measuredText('process.pid'),
    'book/b/x.ts': pid('b', 'a'),
  };
  const report = await run(files, { workers: 2 });
  const [x, y] = ['book/a/x', 'book/a/y'].map((id) => resultOf(report, id).measurement);
  expect(y!.observations).toEqual(x!.observations);
  const other = resultOf(report, 'book/b/x').measurement!;
  expect(other.observations).not.toEqual(x!.observations);
});

test('where nothing trains networks they are not run, with the reason, and never pass', async () => {
  vi.stubEnv('CORRIGENDA_TENSORFLOW', 'abacus');
  const found = resultOf(await run({ 'book/x.ts': measuredText('seed') }), 'book/x');
  vi.unstubAllEnvs();
  expect(found.verdict).toBe('not-run');
  expect(found.notes[0]).toMatch(/nothing trains networks here: .*abacus/);
});

test('an experiment that throws is an error', async () => {
  const report = await run({ 'book/throws.ts': measuredText('{ throw new RangeError("no"); }') });
  expect(resultOf(report, 'book/throws')).toMatchObject({
    verdict: 'error',
    notes: ['RangeError: no'],
  });
  expect(report.summary.exitCode).toBe(2);
});

test('one that does not end in its time is not run, which is no difference from the ledger', async () => {
  const files = { 'book/hangs.ts': measuredText('new Promise(() => {})') };
  const expected = { expected: 'holds' as const, guarantee: 'measured' as const };
  const ledger: Ledger = { schema: LEDGER_SCHEMA, claims: { 'book/hangs': expected } };
  const report = await run(files, { long: false, claimSeconds: 2, ledger });
  expect(resultOf(report, 'book/hangs')).toMatchObject({
    verdict: 'not-run',
    notes: [expect.stringMatching(/did not end in its time/)],
  });
  expect(report.summary.differences).toEqual([]);
});

test('what fails beside a measurement ends it', async () => {
  const files = {
    'book/hangs.ts': measuredText('new Promise(() => {})'),
    'book/x.ts': `import { claim, equal, integer, record } from 'corrigenda';

export default claim({
  statement: 'x = x',
  source: 'book',
  kind: 'identity',
  domain: record({ x: integer(-20, 20) }),
  relation: ({ x }, A) => [equal(A.of(x), A.of(x))],
  mutants: {
    'x + 1': ({ x }, A) => [equal(A.of(x).plus(1), A.of(x))],
    'x²': ({ x }, A) => [equal(A.of(x).times(A.of(x)), A.of(x))],
  },
});
`,
  };
  const processes = (): number =>
    process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;
  const none = (): void => {
    expect(processes()).toBe(0);
  };
  // Those of the tests before are gone in a moment.
  await vi.waitFor(none, 10_000);
  let beside = 0;
  const failing = run(files, {
    long: false,
    onProgress: ({ phase, done }) => {
      if (phase !== 'checking' || done === 0 || beside > 0) return;
      beside = processes();
      throw new Error('no room is left');
    },
  });
  await expect(failing).rejects.toThrow('no room is left');
  expect(beside).toBe(1);
  await vi.waitFor(none, 10_000);
});

test('a finished measurement is kept for --resume', async () => {
  const folder = folderOf({ 'book/x.ts': measuredText('seed + Math.random()') });
  const out = folderOf();
  const options = { folder, out, ledger: readLedger('/nowhere'), workers: 1, long: true };
  const first = resultOf(await verifyRun(options), 'book/x');
  expect(resultOf(await verifyRun({ ...options, resume: true }), 'book/x')).toEqual(first);
  const again = resultOf(await verifyRun(options), 'book/x');
  expect(again.measurement!.observations).not.toEqual(first.measurement!.observations);
});

test('a run with another seed has other networks', () => {
  expect(seedsOf(0, 3)).toEqual([1, 2, 3]);
  expect(seedsOf(1, 2)).toEqual([10_001, 10_002]);
  expect(Math.max(...seedsOf(2 ** 32 - 1, 1000))).toBeLessThan(2 ** 31);
});
