import { expect, it } from 'vitest';
import { coverageLines, uncheckedLines } from '../../../src/reporting/terminal/coverage.js';
import { sampleReport } from '../sample-report.js';

it('says of each source how many rows are answered, have claims, and there are', () => {
  expect(coverageLines(sampleReport().summary.sources)).toEqual([
    'other-book: 1 of 5 rows answered in this run, 5 with claims',
    'some-paper: 2 of 9 rows answered in this run, 2 with claims',
  ]);
});

it('names the first few rows that were not checked, and says how many there are', () => {
  const lines = uncheckedLines(sampleReport().summary.unchecked);
  expect(lines[0]).toBe('1 claim, the run was interrupted: other-book/eq-5');
  expect(lines[1]).toMatch(/^7 rows, no claim yet: some-paper\/eq-3, .*eq-8, and 1 more$/u);
});

it('leaves what ran without an answer to its own list', () => {
  expect(uncheckedLines([{ id: 'a/b', what: 'claim', verdict: 'vacuous', why: 'x' }])).toEqual([]);
});
