import { expect, it } from 'vitest';
import { contents, rowPhrase, rowsChecked } from '../../../src/reporting/markdown/contents.js';
import { sampleReport } from '../sample-report.js';

const { claims, summary } = sampleReport();
const BY_ID = new Map(claims.map((claim) => [claim.id, claim]));

it('lists sources, rows and the parts of a row, each with its verdict', () => {
  expect(contents(summary.sources, BY_ID).slice(6)).toEqual([
    '- [some-paper](#some-paper)',
    '  - [eq-1](#row_20_some-paper__eq-1): holds, enclosed',
    '  - [eq-2](#row_20_some-paper__eq-2): refuted, exact',
    '    - [corrected](#some-paper__eq-2__corrected): holds, exact, 700 cases',
    '    - [first-link](#some-paper__eq-2__first-link): refuted, exact, 13 cases',
  ]);
});

it('leaves out rows of which no claim is in the report', () => {
  const [source] = summary.sources;
  expect(source && rowsChecked(source, new Map())).toEqual([]);
  expect(source && rowsChecked(source, BY_ID)).toHaveLength(5);
});

it('never says of a row that it holds and no more', () => {
  expect(rowPhrase({ verdict: 'holds', guarantee: 'exhaustive' })).toBe('holds, exhaustive');
  expect(rowPhrase({ verdict: 'holds' })).toBe('holds, without a guarantee');
  expect(rowPhrase({ verdict: 'not-run' })).toBe('not run');
});
