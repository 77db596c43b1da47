import { expect, it } from 'vitest';
import { terminalSummary } from '../../../src/reporting/terminal/summary.js';
import { claimOf, sampleReport } from '../sample-report.js';

it('writes a hand-made report as its snapshot has it', async () => {
  await expect(terminalSummary(sampleReport(), { colour: false })).toMatchFileSnapshot(
    '../fixtures/summary.txt',
  );
});

it('has colours only where they are asked for, and the same text with them', () => {
  const plain = terminalSummary(sampleReport(), { colour: false });
  const painted = terminalSummary(sampleReport(), { colour: true });
  const sequences = /\u001b\[\d+m/gu;
  expect(plain).not.toMatch(sequences);
  expect(painted).toMatch(sequences);
  expect(painted.replace(sequences, '')).toBe(plain);
});

it('goes from claims to refutations, differences, counts, sources and what was not checked', () => {
  const text = terminalSummary(sampleReport(), { colour: false });
  const headings = text.split('\n').filter((line) => /^[A-Z][\w ]+$/u.test(line));
  expect(headings).toEqual([
    'Refuted',
    'Without an answer',
    'Errors in the claims folder',
    'Differences from the ledger',
    'Counts',
    'Sources',
    'Not checked',
  ]);
});

it('lets no claim write escape sequences to the terminal', () => {
  const report = sampleReport();
  const claims = [claimOf('a/b', { id: 'a/\u001b[2Jb' })];
  expect(terminalSummary({ ...report, claims }, { colour: false })).not.toContain('\u001b');
});
