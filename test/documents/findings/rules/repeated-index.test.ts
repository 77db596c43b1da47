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

  it('is found with scripts of its own', () => {
    const text = String.raw`$$a = \sum_{x_1} \sum_{x_1} P(x_1)$$`;
    expect(marked(repeatedIndex, text)).toEqual([String.raw`error: \sum_{x_1} \sum_{x_1} `]);
    const below = String.raw`$$p = \frac{a_{k_1}}{\sum_{k_1} a_{k_1}}$$`;
    expect(marked(repeatedIndex, below)).toEqual([String.raw`slip: \sum_{k_1} a_{k_1}`]);
  });

  it.each([
    String.raw`$$a = \sum_i \left(\sum_i b_i\right)$$`,
    String.raw`$$a = \sum_{l < h} \sum_{h < m} b_{lh}$$`,
    String.raw`$$P(x_5) = \sum_{x_1} \sum_{x_2} P(x_1, x_2, x_5)$$`,
    String.raw`$$a = \sum_k \sum_{ k'} b_k b_{k'}$$`,
    String.raw`$$p = \frac{a_{k_2}}{\sum_{k_1} a_{k_1}}$$`,
    String.raw`$$p_v = \frac{h_v}{\sum_{\tilde v} h_{\tilde v}}$$`,
    String.raw`$$p_y = \frac{x_y}{\sum_{y'} x_{y'}}$$`,
    String.raw`$$m = \frac{\sum_i x_i w_i}{\sum_i w_i}$$`,
  ])('is not seen in %s', (text) => {
    expect(found(repeatedIndex, text)).toEqual([]);
  });
});
