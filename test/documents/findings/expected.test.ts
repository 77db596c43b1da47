import { describe, expect, it } from 'vitest';
import {
  expectedOf,
  findingDifferences,
  type ExpectedFinding,
} from '../../../src/documents/findings/expected.js';

function finding(line: number, column: number, rule = 'shapes'): ExpectedFinding {
  return { line, column, rule, severity: 'error', correction: null };
}

describe('findings that are compared with expected ones', () => {
  it('do not differ where all are the same, in whatever order', () => {
    const list = [finding(3, 1), finding(1, 1, 'references')];
    expect(findingDifferences(list, list.toReversed())).toEqual([]);
  });

  it('miss one', () => {
    expect(findingDifferences([finding(1, 1), finding(3, 1)], [finding(3, 1)])).toEqual([
      { how: 'missing', expected: finding(1, 1) },
    ]);
  });

  it('have a new one', () => {
    expect(findingDifferences([finding(1, 1)], [finding(1, 1), finding(1, 1, 'x')])).toEqual([
      { how: 'new', found: finding(1, 1, 'x') },
    ]);
  });

  it('have one that moved, taken for the nearest', () => {
    expect(
      findingDifferences([finding(1, 1), finding(9, 2)], [finding(1, 1), finding(10, 1)]),
    ).toEqual([{ how: 'moved', expected: finding(9, 2), found: finding(10, 1) }]);
    expect(findingDifferences([finding(5, 5)], [finding(1, 1), finding(5, 9)])).toEqual([
      { how: 'moved', expected: finding(5, 5), found: finding(5, 9) },
      { how: 'new', found: finding(1, 1) },
    ]);
  });

  it('have one with another severity or correction', () => {
    const slip = { ...finding(1, 1), severity: 'slip' };
    expect(findingDifferences([finding(1, 1)], [slip])).toEqual([
      { how: 'changed', expected: finding(1, 1), found: slip },
    ]);
  });

  it('count each of two at the same place', () => {
    expect(findingDifferences([finding(1, 1)], [finding(1, 1), finding(1, 1)])).toEqual([
      { how: 'new', found: finding(1, 1) },
    ]);
  });

  it('are compared by nothing else', () => {
    expect(expectedOf({ ...finding(1, 2), message: 'no' } as ExpectedFinding)).toEqual(
      finding(1, 2),
    );
  });
});
