import { describe, expect, it } from 'vitest';
import { unusedIndex } from '../../../../src/documents/findings/rules/unused-index.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('an index that is not used', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(unusedIndex);
  });

  it('is marked below its operator', () => {
    expect(marked(unusedIndex, unusedIndex.incorrect)).toEqual(["error: y'"]);
  });

  it('is one that looks like another, which the document binds elsewhere', () => {
    const known = String.raw`$$a = \sum_\mu p(\mu)$$`;
    const text = String.raw`${known} $$b = \prod_u p(\mu)$$`;
    expect(corrected(unusedIndex, text)).toBe(String.raw`${known} $$b = \prod_\mu p(\mu)$$`);
    expect(found(unusedIndex, String.raw`$$b = \prod_u p(\mu)$$`)).toEqual([]);
    expect(found(unusedIndex, String.raw`${known} asks $\prod_u p(\mu)$?`)[0]?.severity).toBe(
      'slip',
    );
  });

  it.each([
    String.raw`$$a = \sum_{i=1}^n 1$$`,
    String.raw`$$a = \sum_{i=1}^n x$$`,
    String.raw`$$a = \sum_{y'} p(y' \mid y)$$`,
    String.raw`$$a = \sum_{i, j} w_i$$`,
  ])('is not accused in %s', (text) => {
    expect(found(unusedIndex, text)).toEqual([]);
  });
});
