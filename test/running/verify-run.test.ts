import { writeFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/running/input-error.js';
import { EMPTY_LEDGER } from '../../src/running/ledger.js';
import type { Ledger } from '../../src/running/ledger.js';
import { updateLedger } from '../../src/running/ledger-update.js';
import type { Progress } from '../../src/running/progress.js';
import type { Report } from '../../src/running/report.js';
import { verifyRun } from '../../src/running/verify-run.js';
import type { VerifyOptions } from '../../src/running/verify-run.js';
import { claimText, filesBelow, folderOf } from './folder.js';
import { withoutTimes } from './without-times.js';

const fixtures = fileURLToPath(new URL('../fixtures/claims', import.meta.url));
const small = path.join(fixtures, 'small');

function verify(options: Partial<VerifyOptions> = {}): Promise<Report> {
  return verifyRun({
    folder: small,
    out: folderOf(),
    ledger: EMPTY_LEDGER,
    cases: 30,
    workers: 2,
    ...options,
  });
}

/** The ledger that expects what a run came to, completed where a person would have to. */
function ledgerOf(report: Report, why: Ledger['claims'] = {}): Ledger {
  const present = new Set(report.claims.map(({ id }) => id));
  const { ledger } = updateLedger(EMPTY_LEDGER, {
    results: report.claims,
    present,
    selected: () => true,
  });
  return { ...ledger, claims: { ...ledger.claims, ...why } };
}

const erratum = {
  'arithmetic/square/expanded': {
    expected: 'refuted',
    correction: 'arithmetic/square/corrected',
    origin: 'print',
    why: 'The mixed term is missing.',
  },
} as const;

describe('verdicts', () => {
  test('are the same for the same seed with one, two and three workers', async () => {
    const [one, two, three] = [
      await verify({ workers: 1, seed: 5 }),
      await verify({ workers: 2, seed: 5 }),
      await verify({ workers: 3, seed: 5 }),
    ];
    expect(one.claims.map(({ verdict }) => verdict)).toEqual([
      'holds',
      'holds',
      'refuted',
      'holds',
    ]);
    expect(withoutTimes(two)).toEqual(withoutTimes(one));
    expect(withoutTimes(three)).toEqual(withoutTimes(one));
  });

  test('do not depend on which other claims run', async () => {
    const all = await verify();
    const some = await verify({ patterns: ['arithmetic/square/expanded'] });
    expect(some.claims).toHaveLength(1);
    expect(withoutTimes(some.claims[0])).toEqual(
      withoutTimes(all.claims.find(({ id }) => id === 'arithmetic/square/expanded')),
    );
  });

  test('of claims that throw, loop or end their thread leave the others alone', async () => {
    const report = await verify({ folder: path.join(fixtures, 'wild'), claimSeconds: 2 });
    expect(report.claims.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['behaviour/ends', 'error'],
      ['behaviour/holds', 'holds'],
      ['behaviour/loops', 'undecided'],
      ['behaviour/throws', 'error'],
    ]);
    const notes = Object.fromEntries(report.claims.map(({ id, notes: [first] }) => [id, first]));
    expect(notes['behaviour/ends']).toContain('exited');
    expect(notes['behaviour/loops']).toContain('budget');
    expect(notes['behaviour/throws']).toContain('this relation always throws');
    expect(report.summary.exitCode).toBe(2);
  });

  test('of a claim that allocates without end leave the others alone', async () => {
    const report = await verify({ folder: path.join(fixtures, 'hungry'), memory: 64 });
    expect(report.claims.map(({ id, verdict, notes }) => [id, verdict, notes[0]])).toEqual([
      ['behaviour/eats', 'error', 'it met the memory limit of 64 megabytes'],
      ['behaviour/holds', 'holds', undefined],
    ]);
    expect(report.summary.exitCode).toBe(2);
  });
});

describe('the gate', () => {
  test('passes what its ledger wants, and finds what was changed since', async () => {
    const ledger = ledgerOf(await verify(), erratum);
    expect((await verify({ ledger })).summary).toMatchObject({ differences: [], exitCode: 0 });

    const edited: Ledger = {
      ...ledger,
      claims: { ...ledger.claims, 'arithmetic/commutes': { expected: 'refuted', why: 'No.' } },
    };
    expect((await verify({ ledger: edited })).summary).toMatchObject({
      exitCode: 1,
      differences: [{ claim: 'arithmetic/commutes', expected: 'refuted', came: 'holds' }],
    });
    const selected = await verify({ ledger: edited, patterns: ['arithmetic/square'] });
    expect(selected.summary).toMatchObject({ exitCode: 0, differences: [] });
  });

  test('finds a claim file that was deleted, and one that was broken', async () => {
    const folder = folderOf({ 'book/eq-1.ts': claimText(), 'book/eq-2.ts': claimText() });
    const ledger = ledgerOf(await verify({ folder }));
    expect((await verify({ folder, ledger })).summary.exitCode).toBe(0);

    rmSync(path.join(folder, 'book/eq-1.ts'));
    expect((await verify({ folder, ledger })).summary).toMatchObject({
      exitCode: 1,
      differences: [{ claim: 'book/eq-1', kind: 'missing' }],
    });
    writeFileSync(path.join(folder, 'book/eq-1.ts'), 'export default claim({\n  ) });');
    expect((await verify({ folder, ledger })).summary).toMatchObject({
      exitCode: 2,
      differences: [],
      failures: [{ file: 'book/eq-1.ts', line: 2, column: 3 }],
    });
  });

  test('has nothing to check in an empty folder', async () => {
    const report = await verify({ folder: folderOf() });
    expect(report.claims).toEqual([]);
    expect(report.summary.exitCode).toBe(5);
  });
});

describe('input that is not usable is refused:', () => {
  test.each([
    ['a pattern without a claim', { patterns: ['arithmetic/commute'] }],
    ['no cases', { cases: 0 }],
    ['half a case', { cases: 0.5 }],
    ['no workers', { workers: 0 }],
    ['a negative seed', { seed: -1 }],
    ['a budget that is no number', { budget: NaN }],
    ['no time for a claim', { claimSeconds: 0 }],
    ['a folder that is not there', { folder: path.join(fixtures, 'nowhere') }],
  ])('%s', async (_what, options) => {
    await expect(verify(options)).rejects.toThrow(InputError);
  });
});

test('a run whose budget is over leaves the rest undecided, which is a difference', async () => {
  const ledger = ledgerOf(await verify(), erratum);
  const { claims, summary } = await verify({ ledger, budget: 0.001 });
  expect(claims.map(({ verdict }) => verdict)).toEqual(claims.map(() => 'undecided'));
  expect(summary).toMatchObject({ complete: true, exitCode: 1 });
});

test('an interrupted run keeps what is finished, and a resumed one does the rest only', async () => {
  const folder = folderOf({
    'book/eq-1.ts': claimText(),
    'book/eq-2.ts': claimText(),
    'book/eq-3.ts': claimText({ left: '(() => { for (;;); })()' }),
  });
  const out = folderOf();
  const controller = new AbortController();
  const partial = await verify({
    folder,
    out,
    workers: 1,
    signal: controller.signal,
    onProgress: ({ done, phase }) => {
      if (phase === 'checking' && done === 2) controller.abort();
    },
  });
  expect(partial.claims.map(({ verdict }) => verdict)).toEqual(['holds', 'holds', 'not-run']);
  expect(partial.summary).toMatchObject({ complete: false, exitCode: 1 });
  expect(filesBelow(path.join(out, 'claims/book'))).toEqual(['eq-1.json', 'eq-2.json']);

  writeFileSync(path.join(folder, 'book/eq-3.ts'), claimText());
  const running = new Set<string>();
  const resumed = await verify({
    folder,
    out,
    resume: true,
    onProgress: (progress) => {
      for (const { id } of progress.running) running.add(id);
    },
  });
  expect([...running]).toEqual(['book/eq-3']);
  expect(withoutTimes(resumed)).toEqual(withoutTimes(await verify({ folder })));
});

test('progress counts up to all claims and their cases', async () => {
  const told: Progress[] = [];
  const report = await verify({ onProgress: (progress) => told.push(progress) });
  expect(told.some(({ phase }) => phase === 'loading')).toBe(true);
  expect(told.at(-1)).toEqual({
    phase: 'checking',
    done: 4,
    total: 4,
    running: [],
    cases: report.summary.cases,
  });
  for (const [i, { done }] of told.entries())
    if (told[i - 1]?.phase === told[i]?.phase)
      expect(done).toBeGreaterThanOrEqual(told[i - 1]?.done ?? 0);
});
