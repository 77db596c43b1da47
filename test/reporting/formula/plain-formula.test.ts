import { describe, expect, it } from 'vitest';
import { plainFormula } from '../../../src/reporting/formula/plain-formula.js';

describe('a formula on one line', () => {
  it.each([
    [
      String.raw`\Big|E - \frac{G}{G+G'}\Big| \le 2E(1-E)|1-2E|`,
      '|E − G/(G + G′)| ≤ 2E(1 − E)|1 − 2E|',
    ],
    [
      String.raw`\frac{1}{1 + \prod [ce^{-\lambda S_i}]^{P_i}} = \sigma(E(S))`,
      '1/(1 + ∏ [ce^(−λSᵢ)]^(Pᵢ)) = σ(E(S))',
    ],
    [
      String.raw`E(E_D) = E_{ENS} + \tfrac12 \sum_{i=1}^n w_i^2 I_i^2 \operatorname{Var}(\delta_i)`,
      'E(E_D) = E_ENS + ½ ∑ᵢ₌₁ⁿ wᵢ²Iᵢ² Var(δᵢ)',
    ],
    [
      String.raw`\tilde P(y) \propto \sqrt[2^n]{\prod_{\boldsymbol d} P(y \mid \boldsymbol v; \boldsymbol d)}`,
      'P̃(y) ∝ (∏_d P(y | v; d))^(1/2ⁿ)',
    ],
    [String.raw`\frac{V}{8} \max\Big(\frac{|1-2m|}{m^2}, x\Big)`, '(V/8) max(|1 − 2m|/m², x)'],
    [String.raw`E - G \sim V \text{ about } \tfrac12: \text{ yes}`, 'E − G ~ V about ½: yes'],
    [String.raw`-x \cdot -y < \sqrt{2} + \sqrt{a+b}`, '−x · −y < √2 + √(a + b)'],
    [String.raw`\left(\frac{a}{b}\right)^2 \binom{n}{k}`, '(a/b)²(n choose k)'],
    [String.raw`\sum_y \frac{p(y)}{q}`, '∑_y (p(y)/q)'],
    [String.raw`\begin{aligned} a &= b \\ c &= d \end{aligned}`, 'a = b; c = d'],
    [String.raw`\frac{\partial E_D}{\partial w_i} \ne 0`, '∂E_D/∂wᵢ ≠ 0'],
    [String.raw`X \in \mathbb{R}^{2 \times 3}, \quad x'_{ij}`, 'X ∈ ℝ^(2×3), xᵢⱼ′'],
  ])('reads %s', (latex, plain) => {
    expect(plainFormula(latex)).toBe(plain);
  });

  it('keeps what a fraction is divided by together', () => {
    expect(plainFormula(String.raw`\frac{a}{b c}`)).toBe('a/(bc)');
    expect(plainFormula(String.raw`\frac{a+b}{c} d`)).toBe('((a + b)/c) d');
    expect(plainFormula(String.raw`\frac{\frac{a}{b}}{\frac{c}{d}}`)).toBe('(a/b)/(c/d)');
  });

  it('is undefined for what KaTeX cannot read', () => {
    expect(plainFormula(String.raw`\frac{1}{`)).toBeUndefined();
    expect(plainFormula(String.raw`\unknowncommand x`)).toBeUndefined();
  });

  it('does not expand without end, and does not read what is very long', () => {
    expect(plainFormula(String.raw`\def\a{\a\a}\a`)).toBeUndefined();
    expect(plainFormula('x'.repeat(10_001))).toBeUndefined();
  });
});
