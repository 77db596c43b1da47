import { describe, expect, it } from 'vitest';
import { contradiction } from '../../../../src/documents/findings/rules/contradiction.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('an index that differs from itself', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(contradiction);
  });

  it('is marked where it stands', () => {
    expect(marked(contradiction, String.raw`$$a = \sum_{i \neq i} w_j$$`)).toEqual([
      String.raw`error: i \neq i`,
    ]);
    expect(found(contradiction, String.raw`$$a = \prod_{k < k} w_k$$`)).toHaveLength(1);
  });

  it.each([
    String.raw`$$a = \sum_{i \neq j} w_j$$`,
    String.raw`$$\emptyset = \{x : x \ne x\}$$`,
    String.raw`$$a = \sum_{i \le i} w_i$$`,
    String.raw`$$P(y = y) = 1$$`,
  ])('is not seen in %s', (text) => {
    expect(marked(contradiction, text)).toEqual([]);
  });

  it('has no correction, since the print does not say which of the two is wrong', () => {
    expect(corrected(contradiction, contradiction.incorrect)).toBe(contradiction.incorrect);
  });
});
