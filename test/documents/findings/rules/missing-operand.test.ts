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
    [String.raw`$$a = \sqrt[3]{ }$$`, String.raw`error: \sqrt[3]{ }`],
    [String.raw`$$a = \frac{}{n} + 1$$`, String.raw`error: \frac{}{n}`],
    [String.raw`$$a = (\prod_i^k)^{1/k}$$`, String.raw`error: \prod_i^k`],
    [String.raw`$$a = (\sum_i^k) x_i$$`, String.raw`slip: \sum_i^k`],
    [String.raw`$$a = \bar{} + 1$$`, String.raw`error: \bar{}`],
    [String.raw`$$a = \mathbb{E}[] + 1$$`, String.raw`error: \mathbb{E}[]`],
    [
      String.raw`$$a = \operatorname{Var}\left( \right) + 1$$`,
      String.raw`error: \operatorname{Var}\left( \right)`,
    ],
    [String.raw`$$a = b \cdot < n$$`, String.raw`error: \cdot <`],
    [String.raw`$$a = b + = c$$`, 'error: + ='],
    [String.raw`$p = s/S/, q = 2$`, 'slip: s/S/'],
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
    String.raw`$$Y = X/\sim$$`,
    String.raw`$$K = A / {\sim}, x$$`,
    String.raw`$$\pi: X \to X /\sim_U \to Z$$`,
    String.raw`$$\tau /= V$$`,
    String.raw`$$|G/<a>| = 2$$`,
    String.raw`$$S = \{ D \} / \text{ homotopy }$$`,
    String.raw`$$\{ \text{ curves } /k \} = C$$`,
    String.raw`$$\frac{}{x = x}$$`,
    String.raw`$$\frac{\frac{}{A}}{B} = \text{axiom}$$`,
    String.raw`$$\frac{}{} = 1$$`,
    String.raw`$$a = \frac{\quad}{2}$$`,
    String.raw`$$f = \sqrt{\ }$$`,
    String.raw`The functor $\widetilde{} : D(A) \to D(U)$ is exact.`,
    String.raw`The mean $\bar{}$ and $\mathbb{E}[]$ are operators.`,
    String.raw`$$a = \mathbb{E}[\cdot]$$`,
    String.raw`$$x += 1, y = x += 1$$`,
    String.raw`$$f^{+} = g^{-} = h$$`,
    String.raw`$$a = f(\cdot) = g(\cdot, +) = c$$`,
    String.raw`$$\begin{aligned} a = b \\ + c = d \end{aligned}$$`,
    String.raw`$$\begin{aligned} a &= b + \\ &+ c \\ &= d \end{aligned}$$`,
  ])('is not seen in %s', (text) => {
    expect(found(missingOperand, text)).toEqual([]);
  });

  it('is found wherever an operand is taken out of a right formula', () => {
    const right = String.raw`$$a = \sqrt{b} + \frac{c}{d} - \bar{e} = \mathbb{E}[f] \cdot g = h$$`;
    expect(found(missingOperand, right)).toEqual([]);
    for (const operand of ['{b}', '{c}', '{d}', '{e}', '[f]', ' g ']) {
      const emptied = operand.replace(/[a-z]/u, '');
      expect(found(missingOperand, right.replace(operand, emptied))).toHaveLength(1);
    }
  });
});
