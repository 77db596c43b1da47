import { expect, it } from 'vitest';
import { sourceSection } from '../../../src/reporting/markdown/source.js';
import { sampleReport } from '../sample-report.js';

const REPORT = sampleReport();
const BY_ID = new Map(REPORT.claims.map((claim) => [claim.id, claim]));
const [UNTITLED, TITLED] = REPORT.summary.sources;

it('says what a source is, and how its text was obtained', () => {
  const text = TITLED && sourceSection(TITLED, BY_ID, REPORT).join('\n');
  expect(text).toContain('A. Author, B. Author: On \\*means\\* (2013).');
  expect(text).toContain('Text: read off the page by a machine');
});

it('says how many of its rows are answered', () => {
  const text = TITLED && sourceSection(TITLED, BY_ID, REPORT).join('\n');
  expect(text).toContain('2 of 9 rows answered in this run, 2 with claims.');
});

it('does without a title', () => {
  const lines = UNTITLED && sourceSection(UNTITLED, BY_ID, REPORT);
  expect(lines?.slice(0, 5)).toEqual([
    '<a id="other-book"></a>',
    '',
    '## other-book',
    '',
    '1 of 5 rows answered in this run, 5 with claims.',
  ]);
});
