import { describe, expect, it } from 'vitest';
import { repeatedIndex } from '../../../../src/documents/findings/rules/repeated-index.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('an index of two sums', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(repeatedIndex);
  });

  it('is an error in sums directly within each other, a slip below a line', () => {
    expect(marked(repeatedIndex, repeatedIndex.incorrect)).toEqual([
      String.raw`error: \sum_i \sum_i `,
      String.raw`slip: \sum_i x_i`,
    ]);
    expect(corrected(repeatedIndex, repeatedIndex.incorrect)).toBe(repeatedIndex.incorrect);
  });

  it.each([
    String.raw`$$a = \sum_i \left(\sum_i b_i\right)$$`,
    String.raw`$$a = \sum_{l < h} \sum_{h < m} b_{lh}$$`,
    String.raw`$$p_y = \frac{x_y}{\sum_{y'} x_{y'}}$$`,
    String.raw`$$m = \frac{\sum_i x_i w_i}{\sum_i w_i}$$`,
  ])('is not seen in %s', (text) => {
    expect(found(repeatedIndex, text)).toEqual([]);
  });
});
