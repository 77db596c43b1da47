import { describe, expect, it } from 'vitest';
import { Counts, Summary } from '../../../src/reporting/proofread/summary.js';
import { EMPTY, RESULT } from './results.js';

describe('a summary', () => {
  it('adds up what was read, and what was not', () => {
    const summary = new Summary();
    for (const file of [RESULT, EMPTY]) summary.add(file);
    expect(summary.result()).toEqual({
      ...{ files: 2, formulas: 4, displayed: 2, skipped: 1 },
      roles: { definition: 2, assertion: 1, mention: 1 },
      statuses: { 'not-applicable': 2, undecided: 1, skipped: 1 },
      findings: { error: 1, condition: 0, slip: 1 },
    });
  });

  it('counts words by falling frequency', () => {
    const counts = new Counts();
    for (const word of ['a', 'b', 'b']) counts.add(word);
    expect(Object.keys(counts.table())).toEqual(['b', 'a']);
    expect(counts.total).toBe(3);
  });
});
