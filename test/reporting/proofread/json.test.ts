import { describe, expect, it } from 'vitest';
import { proofreadJson } from '../../../src/reporting/proofread/json.js';
import { parseValidated } from '../../../src/running/schema.js';
import { EMPTY, RESULT } from './results.js';

const TOOL = { name: 'corrigenda', version: '1.2.3' };

describe('the JSON of a proofreading', () => {
  it('is as its schema describes it', () => {
    const text = proofreadJson([RESULT, EMPTY], TOOL);
    expect(parseValidated('proofread', 'out.json', text)).toMatchObject({
      files: [{ file: 'notes/<a>.md', findings: [{ rule: 'lost-braces' }, {}] }, { equations: [] }],
      summary: { formulas: 4, skipped: 1 },
    });
  });

  it('is told from what is not as the schema describes it', () => {
    const text = proofreadJson([RESULT], TOOL).replace('"slip"', '"trifle"');
    expect(() => parseValidated('proofread', 'out.json', text)).toThrow(/expected one of error/u);
  });
});
