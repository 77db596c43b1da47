import { describe, expect, it } from 'vitest';
import { proofread } from '../../../src/documents/proofread/proofread.js';
import { jsonWriter } from '../../../src/reporting/proofread/json.js';
import { parseValidated } from '../../../src/running/schema.js';
import { EMPTY, RESULT } from './results.js';
import { written } from './written.js';

const TOOL = { name: 'corrigenda', version: '1.2.3' };

describe('the JSON of a proofreading', () => {
  it('is as its schema describes it', () => {
    const text = written(jsonWriter(TOOL), [RESULT, EMPTY]);
    expect(parseValidated('proofread', 'out.json', text)).toMatchObject({
      files: [{ file: 'notes/<a>.md', findings: [{ rule: 'lost-braces' }, {}] }, { equations: [] }],
      summary: { formulas: 4, skipped: 1 },
    });
  });

  it('is told from what is not as the schema describes it', () => {
    const text = written(jsonWriter(TOOL), [RESULT]).replace('"slip"', '"trifle"');
    expect(() => parseValidated('proofread', 'out.json', text)).toThrow(/expected one of error/u);
  });

  it('is laid out as one document, whatever the pieces that it is printed in', () => {
    for (const files of [[], [EMPTY], [RESULT], [RESULT, EMPTY, RESULT]]) {
      const text = written(jsonWriter(TOOL), files);
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`);
    }
  });

  it('has the formulas that were not read, each for itself', () => {
    const long = proofread(`$x$ ${'\n'.repeat(2 ** 22)} $$y$$`, 'long.md');
    const text = written(jsonWriter(TOOL), [long]);
    expect(parseValidated('proofread', 'out.json', text)).toMatchObject({
      files: [{ equations: [{ latex: 'x' }, { latex: 'y', line: 4194305, status: 'skipped' }] }],
      summary: { formulas: 2, displayed: 1, roles: { other: 2 }, statuses: { skipped: 2 } },
    });
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`);
  });

  it('is asked for piece by piece', () => {
    const pieces = [...jsonWriter(TOOL).file(RESULT)];
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(2_000);
  });
});
