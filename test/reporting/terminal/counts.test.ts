import { expect, it } from 'vitest';
import { countLines } from '../../../src/reporting/terminal/counts.js';
import { sampleReport } from '../sample-report.js';

it('counts verdicts, and those that hold by their guarantee', () => {
  expect(countLines(sampleReport())).toEqual([
    '8 claims: 3 hold (2 exact, 1 enclosed), 1 refuted, 1 undecided, 1 vacuous, 1 in error, 1 not run',
    '14,058 cases decided, 1 min 23 s, seed 7',
    'only 6 of 7 mutants refuted',
  ]);
});

it('says how many mutants there are where every one is refuted', () => {
  const report = sampleReport();
  const summary = { ...report.summary, mutants: { total: 7, refuted: 7 } };
  expect(countLines({ ...report, summary }).at(-1)).toBe('7 of 7 mutants refuted');
});

it('leaves out verdicts that no claim has, but not the refuted ones', () => {
  const report = sampleReport();
  const verdicts = { holds: 1, refuted: 0, undecided: 0, vacuous: 0, error: 0, 'not-run': 0 };
  const claims = report.claims.slice(0, 1);
  const [line] = countLines({ ...report, claims, summary: { ...report.summary, verdicts } });
  expect(line).toBe('1 claim: 1 holds (1 exact), 0 refuted');
});
