import { expect, it } from 'vitest';
import { documentsSection } from '../../../src/reporting/markdown/documents.js';
import { markdownReport } from '../../../src/reporting/markdown/document.js';
import { reportJson } from '../../../src/reporting/json.js';
import { parseReport } from '../../../src/cli/latest-report.js';
import type { Report } from '../../../src/running/report.js';
import { sampleReport } from '../sample-report.js';

const finding = { line: 3, column: 7, rule: 'lost-braces', severity: 'error', correction: null };
const REPORT: Report = {
  ...sampleReport(),
  documents: [
    { file: 'a.md', expected: [finding], findings: [finding], differences: [] },
    {
      ...{ file: 'b_*.md', expected: [finding], findings: [] },
      differences: [{ how: 'missing', expected: finding }],
    },
    { file: 'c.md', expected: [], findings: [], differences: [], failure: 'c.md is a PDF file' },
  ],
};

it('documents are listed with what differs from the findings that are expected', () => {
  expect(documentsSection(REPORT)).toEqual([
    '- a.md: 1 finding, as expected',
    '- b\\_\\*.md: 0 findings, **1 difference** from those that are expected',
    '  - 3:7: missing: error \\[lost-braces\\] is expected here',
    '- c.md: **not read**, c.md is a PDF file',
  ]);
  expect(markdownReport(REPORT)).toContain('\n## Documents\n\n- a.md');
});

it('a report without documents has no section of them', () => {
  expect(documentsSection(sampleReport())).toEqual([]);
  expect(markdownReport(sampleReport())).not.toContain('## Documents');
});

it('documents are in report.json, as its schema describes them', () => {
  const text = reportJson(REPORT);
  expect(parseReport(text, 'report.json').documents).toEqual(REPORT.documents);
  const broken = text.replace('"how": "missing"', '"how": "lost"');
  expect(() => parseReport(broken, 'report.json')).toThrow('/documents/1/differences/0/how');
});
