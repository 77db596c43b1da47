import { describe, expect, it } from 'vitest';
import { missingOperand } from '../../../../src/documents/findings/rules/missing-operand.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('a missing operand', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(missingOperand);
  });

  it.each([
    [String.raw`$$a = \sqrt{}$$`, String.raw`error: \sqrt{}`],
    [String.raw`$$a = \frac{1}{}$$`, String.raw`error: \frac{1}{}`],
    [String.raw`$$a = (\prod_i^k)^{1/k}$$`, String.raw`error: \prod_i^k`],
  ])('is found in %s', (text, mark) => {
    expect(marked(missingOperand, text)).toEqual([mark]);
    expect(corrected(missingOperand, text)).toBe(text);
  });

  it.each([
    String.raw`The sign $\sum_{i}$ is a sum.`,
    String.raw`$$\begin{aligned} a &= \sum_i \\ & b_i \end{aligned}$$`,
    String.raw`$$f(\cdot) = |\cdot|$$`,
    '$$ {}_n C_k = 1$$',
    String.raw`$$a = {} b$$`,
    String.raw`$$(\sum) = 1$$`,
  ])('is not seen in %s', (text) => {
    expect(found(missingOperand, text)).toEqual([]);
  });
});
