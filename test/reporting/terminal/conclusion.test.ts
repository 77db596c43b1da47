import { expect, it } from 'vitest';
import { uncoloured } from '../../../src/reporting/paint.js';
import { conclusion } from '../../../src/reporting/terminal/conclusion.js';
import { sampleReport } from '../sample-report.js';

function concluded(exitCode: 0 | 1 | 2 | 5, complete = true): string {
  const report = sampleReport();
  const summary = { ...report.summary, exitCode, complete };
  return conclusion({ ...report, summary }, uncoloured);
}

it('says in words what the exit code says', () => {
  expect(concluded(0)).toBe('Everything that was checked is as the ledger wants it.');
  expect(concluded(1)).toContain('not as the ledger wants it');
  expect(concluded(2)).toContain('could not be checked');
  expect(concluded(5)).toBe('There was nothing to check.');
});

it('never calls an interrupted run a success', () => {
  expect(concluded(0, false)).toContain('interrupted');
});
