import { describe, expect, it } from 'vitest';
import { inOrder, masked } from '../../../src/documents/proofread/mask.js';

describe('a masked text', () => {
  it('keeps its length and its lines', () => {
    expect(masked('a $x\ny$ 😀b', [{ start: 2, end: 7 }])).toBe('a   \n   😀b');
    expect(masked('a😀b', [{ start: 1, end: 3 }])).toBe('a  b');
  });

  it('passes over stretches that overlap an earlier one', () => {
    const stretches = inOrder([{ start: 2, end: 4 }], [{ start: 0, end: 3 }]);
    expect(masked('abcde', stretches)).toBe('   de');
  });
});
