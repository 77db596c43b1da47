import { expect, it } from 'vitest';
import { uncoloured } from '../../../src/reporting/paint.js';
import { differenceLines, failureLines } from '../../../src/reporting/terminal/differences.js';
import { sampleReport } from '../sample-report.js';

it('gives each difference a sentence', () => {
  expect(differenceLines(sampleReport(), uncoloured)).toEqual([
    '2 differences',
    '  other-book/eq-2 was expected to be "holds" and came to "undecided"',
    '  some-paper/eq-1 wants the guarantee "exact" and got "enclosed"',
  ]);
});

it('says so where there is none', () => {
  const report = sampleReport();
  const same = { ...report, summary: { ...report.summary, differences: [] } };
  expect(differenceLines(same, uncoloured)).toEqual([
    'none: everything that was checked is as the ledger has it',
  ]);
});

it('says where a file is broken', () => {
  expect(failureLines(sampleReport(), uncoloured)).toEqual([
    'some-paper/eq-10.ts:3:5: syntax error: Unexpected token',
  ]);
});
