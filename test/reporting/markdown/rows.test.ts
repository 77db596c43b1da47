import { expect, it } from 'vitest';
import { rowsSection } from '../../../src/reporting/markdown/rows.js';
import { sampleReport } from '../sample-report.js';

const REPORT = sampleReport();
const LINES = rowsSection(REPORT);

it('has a line for every row of every source', () => {
  const rows = LINES.filter((line) => line.startsWith('| ') && !/^\| (?:row|---) /u.test(line));
  expect(rows).toHaveLength(REPORT.rows.length);
});

it('says why a row has no verdict', () => {
  expect(LINES).toContain(
    '| eq-3 |  | identity | something else | **not run**: no claim yet | 0 |',
  );
});

it('shows what is decided beside a row that is vacuous, and that nothing is', () => {
  const text = LINES.join('\n');
  expect(text).toContain('**vacuous**; decided beside it: leading |');
  expect(text).toContain('**undecided**, and no claim of the row is decided |');
});

it('links a row that has claims in the run, with the line of its text', () => {
  expect(LINES.join('\n')).toContain('[eq-2](#row_20_some-paper__eq-2) | 42 | inequality |');
});
