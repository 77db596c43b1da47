import { expect, test } from 'vitest';
import type { Standing } from '../../src/claims/claim.js';
import type { Source } from '../../src/claims/source.js';
import type { ClaimDescription } from '../../src/running/description.js';
import { expectedCoverage } from '../../src/running/expected-coverage.js';
import { LEDGER_SCHEMA } from '../../src/running/ledger.js';

const book: Source = {
  key: 'book',
  title: 'A book',
  authors: [],
  rows: [
    { locator: 'eq-1', kind: 'identity', says: 'one', line: 3 },
    { locator: 'eq-2', kind: 'order', says: 'two' },
    { locator: 'eq-3', kind: 'identity', says: 'three' },
    { locator: 'eq-4', kind: 'identity', says: 'four' },
    { locator: 'eq-5', kind: 'identity', says: 'five' },
    { locator: 'fig-1', kind: 'measured', says: 'a curve' },
  ],
};

function described(id: string, standing: Standing = 'printed'): ClaimDescription {
  const [source = ''] = id.split('/');
  return { id, source, kind: 'identity', standing, statement: 'x', domain: 'y', mutants: [] };
}

const [coverage, paper] = expectedCoverage(
  {
    sources: [book],
    claims: [
      described('book/eq-1'),
      described('book/eq-2/order'),
      described('book/eq-2/leading', 'beyond'),
      described('book/eq-3/printed'),
      described('book/eq-4'),
      described('paper/eq-1'),
    ],
  },
  {
    schema: LEDGER_SCHEMA,
    claims: {
      'book/eq-1': { expected: 'holds', guarantee: 'exact' },
      'book/eq-2/order': { expected: 'vacuous' },
      'book/eq-2/leading': { expected: 'holds', guarantee: 'exact' },
      'book/eq-3/printed': { expected: 'refuted', guarantee: 'exact' },
      'paper/eq-1': { expected: 'holds', guarantee: 'enclosed' },
    },
  },
);

test('the rows of a source are counted by what the ledger expects of their claims', () => {
  expect(coverage).toMatchObject({
    key: 'book',
    title: 'A book',
    total: 6,
    checked: 2,
    holds: { exact: 1 },
    refuted: 1,
    open: 2,
    measured: 1,
    unclaimed: 1,
  });
  expect(paper).toMatchObject({ key: 'paper', total: 1, checked: 1, holds: { enclosed: 1 } });
});

test('a row keeps its place, and one without a verdict says why', () => {
  const rows = coverage?.rows ?? [];
  expect(rows[0]).toMatchObject({ line: 3, verdict: 'holds', guarantee: 'exact' });
  expect(rows[1]).toMatchObject({ verdict: 'vacuous', beside: ['book/eq-2/leading'] });
  expect(rows.slice(3).map(({ why }) => why)).toEqual([
    'not in the ledger',
    'no claim yet',
    'needs a trained network',
  ]);
});
