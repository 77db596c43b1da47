import { expect, test } from 'vitest';
import type { Source } from '../../src/claims/source.js';
import { assembleReport } from '../../src/running/assemble-report.js';
import type { ReportInput } from '../../src/running/assemble-report.js';
import { LEDGER_SCHEMA } from '../../src/running/ledger.js';
import { resultOf } from './result.js';

const book: Source = {
  key: 'book',
  title: 'A book',
  authors: ['A. Author'],
  year: 1999,
  rows: [
    { locator: 'eq-1', kind: 'identity', says: 'one' },
    { locator: 'eq-3', kind: 'identity', says: 'three' },
    { locator: 'fig-1', kind: 'measured', says: 'a curve' },
  ],
};

const results = [
  resultOf('book/eq-2', { guarantee: 'enclosed' }),
  resultOf('book/eq-1/printed', {
    verdict: 'refuted',
    cases: { ...resultOf('x').cases, held: 3, refuted: 4, undecided: 2 },
  }),
  resultOf('book/eq-1/corrected', { standing: 'correction', statement: 'm = m' }),
];

function inputWith(more: Partial<ReportInput> = {}): ReportInput {
  return {
    results,
    ledger: {
      schema: LEDGER_SCHEMA,
      claims: {
        'book/eq-1/printed': {
          expected: 'refuted',
          guarantee: 'exact',
          correction: 'book/eq-1/corrected',
          origin: 'print',
          why: 'A sign is wrong.',
        },
        'book/eq-1/corrected': { expected: 'holds' },
        'book/eq-2': { expected: 'holds' },
      },
    },
    present: results.map(({ id }) => id),
    keys: ['book', 'empty'],
    sources: [book],
    patterns: [],
    failures: [],
    complete: true,
    seed: 7,
    cases: 10,
    small: 20,
    search: 30,
    seconds: 1,
    ...more,
  };
}

test('claims stand by id beside what the ledger says of them', () => {
  const { claims, seed, tool, schema } = assembleReport(inputWith());
  expect([schema, tool.name, seed]).toEqual(['corrigenda/report/1', 'corrigenda', 7]);
  expect(claims.map(({ id }) => id)).toEqual([
    'book/eq-1/corrected',
    'book/eq-1/printed',
    'book/eq-2',
  ]);
  expect(claims[1]).toMatchObject({
    source: 'book',
    row: 'book/eq-1',
    file: 'book/eq-1/printed.ts',
    verdict: 'refuted',
    expected: 'refuted',
    floor: 'exact',
    origin: 'print',
    why: 'A sign is wrong.',
    correction: {
      id: 'book/eq-1/corrected',
      statement: 'm = m',
      verdict: 'holds',
      guarantee: 'exact',
    },
  });
});

test('a run can be repeated from what its report says of it', () => {
  expect(assembleReport(inputWith())).toMatchObject({ seed: 7, cases: 10, small: 20, search: 30 });
});

test('every row of every source has its verdict, with its place, or why it has none', () => {
  const placed = {
    ...book,
    rows: book.rows.map((row, i) => ({ ...row, line: i + 5, near: 'p. 3' })),
  };
  const { rows, summary } = assembleReport(inputWith({ sources: [placed] }));
  expect(rows).toEqual(summary.sources[0]?.rows);
  expect(rows[0]).toMatchObject({ id: 'book/eq-1', line: 5, near: 'p. 3', verdict: 'refuted' });
  expect(rows[2]).toMatchObject({
    kind: 'measured',
    verdict: 'not-run',
    why: 'needs a trained network',
    claims: [],
  });
});

test('the summary counts verdicts, guarantees, cases and mutants', () => {
  const { summary } = assembleReport(inputWith());
  expect(summary).toMatchObject({
    verdicts: { holds: 2, refuted: 1, undecided: 0, vacuous: 0, error: 0, 'not-run': 0 },
    guarantees: { proved: 0, exhaustive: 0, exact: 2, enclosed: 1, floating: 0, measured: 0 },
    cases: 27,
    mutants: { total: 6, refuted: 6 },
    differences: [],
    complete: true,
    exitCode: 0,
  });
});

test('the summary shows how far each source is covered, and what was not checked', () => {
  const { summary } = assembleReport(inputWith());
  expect(summary.sources).toHaveLength(1);
  const [source] = summary.sources;
  expect(source).toMatchObject({ key: 'book', title: 'A book', covered: 2, answered: 2 });
  expect(source?.rows.map(({ locator, verdict }) => [locator, verdict])).toEqual([
    ['eq-1', 'refuted'],
    ['eq-3', 'not-run'],
    ['fig-1', 'not-run'],
    ['eq-2', 'holds'],
  ]);
  expect(summary.unchecked).toEqual([
    { id: 'book/eq-3', what: 'row', verdict: 'not-run', why: 'no claim yet' },
    { id: 'book/fig-1', what: 'row', verdict: 'not-run', why: 'needs a trained network' },
  ]);
});

test('an unanswered claim is listed once, not again as its row', () => {
  const open = resultOf('book/eq-3', { verdict: 'not-run', notes: ['the run was interrupted'] });
  const all = [...results, open];
  const { summary } = assembleReport(
    inputWith({ results: all, present: all.map(({ id }) => id), complete: false }),
  );
  expect(summary.unchecked.filter(({ id }) => id.startsWith('book/eq-3'))).toEqual([
    { id: 'book/eq-3', what: 'claim', verdict: 'not-run', why: 'the run was interrupted' },
  ]);
  expect(summary).toMatchObject({ complete: false, exitCode: 1 });
});

test('a selection reports what it selected, and says so of the rest', () => {
  const { claims, summary } = assembleReport(
    inputWith({ patterns: ['book/eq-2'], results: results.slice(0, 1) }),
  );
  expect(claims.map(({ id }) => id)).toEqual(['book/eq-2']);
  expect(summary).toMatchObject({ exitCode: 0, differences: [], unchecked: [] });
  expect(summary.sources[0]?.rows[0]).toMatchObject({
    locator: 'eq-1',
    verdict: 'not-run',
    why: 'not selected',
  });
});

test('the row of a claim that could not be loaded is in error, and so is the run', () => {
  const { summary } = assembleReport(
    inputWith({
      results: results.slice(1),
      failures: [{ file: 'book/eq-2.ts', message: 'syntax error' }],
    }),
  );
  expect(summary.sources[0]?.rows[3]).toMatchObject({ id: 'book/eq-2', verdict: 'error' });
  expect(summary).toMatchObject({ exitCode: 2, differences: [] });
});
