import { describe, expect, it } from 'vitest';
import { counts, summaryOf } from '../../../src/reporting/proofread/summary.js';
import { EMPTY, RESULT } from './results.js';

describe('a summary', () => {
  it('adds up what was read, and what was not', () => {
    expect(summaryOf([RESULT, EMPTY])).toEqual({
      ...{ files: 2, formulas: 4, displayed: 2, skipped: 1 },
      roles: { definition: 2, assertion: 1, mention: 1 },
      statuses: { 'not-applicable': 2, undecided: 1, skipped: 1 },
      findings: { error: 1, condition: 0, slip: 1 },
    });
  });

  it('counts words by falling frequency', () => {
    expect(Object.keys(counts(['a', 'b', 'b']))).toEqual(['b', 'a']);
  });
});
