import { describe, expect, it } from 'vitest';
import { outlined, reading } from './reading.js';

describe('operands', () => {
  it.each([
    [String.raw`x_{ij}^{hl}`, String.raw`?x_(· i j)^(· h l)`],
    [String.raw`x^2`, String.raw`(^ x 2)`],
    [String.raw`W^\top x`, String.raw`(· (ᵀ W) x)`],
    [String.raw`x^*`, String.raw`(mark* x)`],
    [String.raw`p^{(i)}`, String.raw`p^(i)`],
    [String.raw`\sqrt[3]{x}`, String.raw`(root x 3)`],
    [String.raw`\binom{n}{k}`, String.raw`(binom n k)`],
    [String.raw`\frac{a}{b}`, String.raw`(/ a b)`],
    [String.raw`\hat{x}_i`, String.raw`(at (hat x)_i)`],
    [String.raw`x_i^2`, String.raw`(^ x_i 2)`],
    [String.raw`90^\circ`, String.raw`(° 90)`],
    [String.raw`\underbrace{a+b}_{n}`, String.raw`(note (sum a b) n)`],
    [String.raw`\begin{pmatrix} a & b \\ c & d \end{pmatrix}`, String.raw`(matrix [a b] [c d])`],
    [
      String.raw`\left\{ \begin{array}{ll} 1 & x > 0 \\ 0 & x \le 0 \end{array} \right.`,
      String.raw`(cases [1 (> x 0)] [0 (\le x 0)])`,
    ],
    [String.raw`x^{-1}`, String.raw`(^ x (- 1))`],
    [String.raw`(a)'`, String.raw`(mark′ (a))`],
  ])('%s is read as %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });
});

it('takes 0 above an index for an index rather than for an exponent, and keeps both', () => {
  const { tree } = reading('S_j^0');
  expect(tree?.kind === 'choice' && tree.readings.map(({ node }) => node.kind)).toEqual([
    'symbol',
    'power',
  ]);
  expect(outlined('x^0')).toBe('(^ x 0)');
});
