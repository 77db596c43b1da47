import { expect, it } from 'vitest';
import { uncoloured } from '../../../src/reporting/paint.js';
import { coverageTable, openRowLines } from '../../../src/reporting/terminal/coverage-table.js';
import type { Coverage } from '../../../src/running/expected-coverage.js';

const ROW = { id: 'a/x', source: 'a', locator: 'x', claims: [] };

const COVERAGE: Coverage = {
  key: 'a',
  total: 6,
  checked: 3,
  holds: { exact: 2 },
  refuted: 1,
  open: 1,
  measured: 1,
  unclaimed: 1,
  rows: [
    { ...ROW, verdict: 'holds', guarantee: 'exact' },
    { ...ROW, id: 'a/m', verdict: 'not-run', why: 'needs a trained network' },
    { ...ROW, id: 'a/v', verdict: 'vacuous', beside: ['a/v/leading'] },
    { ...ROW, id: 'a/u', verdict: 'undecided', beside: [] },
  ],
};

it('counts the rows of a source by verdict and guarantee', () => {
  expect(coverageTable([COVERAGE], uncoloured)).toEqual([
    'source  rows  checked  hold, exact  refuted  open  not run (measured)  no claim',
    'a          6        3            2        1     1                   1         1',
  ]);
});

it('names the rows without an answer, and what is decided beside them', () => {
  expect(openRowLines([COVERAGE])).toEqual([
    'a/m: not run, needs a trained network',
    'a/v: vacuous; decided beside it: a/v/leading',
    'a/u: undecided, and no claim of the row is decided',
  ]);
});
