import { expect, it } from 'vitest';
import { meaningsSection } from '../../../src/reporting/markdown/meanings.js';
import { sampleReport } from '../sample-report.js';

it('explains each verdict and guarantee that occurs, and no other', () => {
  const report = sampleReport();
  const verdicts = { ...report.summary.verdicts, vacuous: 0 };
  const lines = meaningsSection({ ...report, summary: { ...report.summary, verdicts } });
  const words = lines.map((line) => /^- \*+([\w-]+)/u.exec(line)?.[1]);
  expect(words).toEqual(['holds', 'refuted', 'undecided', 'error', 'not-run', 'exact', 'enclosed']);
});
