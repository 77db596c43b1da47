import { describe, expect, it } from 'vitest';
import type { ExpectedFinding } from '../../../src/documents/findings/expected.js';
import { differenceText } from '../../../src/reporting/proofread/difference.js';

function finding(line: number, correction: string | null = null): ExpectedFinding {
  return { line, column: 7, rule: 'shapes', severity: 'error', correction };
}

describe('differences from expected findings', () => {
  it('are none in one line', () => {
    const text = differenceText({ file: 'a.md', findings: [finding(1)], differences: [] });
    expect(text).toBe('a.md: 1 finding, as expected\n');
  });

  it('are each a line with its place', () => {
    const text = differenceText({
      file: 'a.md',
      findings: [],
      differences: [
        { how: 'missing', expected: finding(1) },
        { how: 'new', found: finding(2, 'x\u001b') },
        { how: 'moved', expected: finding(3), found: finding(4) },
        { how: 'changed', expected: finding(5), found: finding(5, 'y') },
      ],
    });
    expect(text.split('\n')).toEqual([
      'a.md:1:7: missing: error [shapes] is expected here',
      'a.md:2:7: new: error [shapes], correction x\ufffd is not expected',
      'a.md:4:7: moved: error [shapes] is expected at 3:7',
      'a.md:5:7: changed: error [shapes], correction y, expected error [shapes]',
      '',
    ]);
  });
});
