import { describe, expect, it } from 'vitest';
import { shapes } from '../../../../src/documents/findings/rules/shapes.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('matrices that do not fit', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(shapes);
  });

  it.each([
    [
      String.raw`\begin{pmatrix} 1 & 2 \end{pmatrix} \begin{pmatrix} 3 & 4 \end{pmatrix}`,
      '2 columns meet 1 rows',
    ],
    [
      String.raw`\begin{bmatrix} 1 \\ 2 \end{bmatrix} + \begin{bmatrix} 3 & 4 \end{bmatrix}`,
      'the shapes differ',
    ],
  ])('are found in %s', (tex, message) => {
    const [one] = found(shapes, `$$A = ${tex}$$`);
    expect(one?.message).toContain(message);
    expect(marked(shapes, `$$A = ${tex}$$`)).toEqual([`error: ${tex}`]);
  });

  it.each([
    String.raw`\begin{pmatrix} 1 & 2 \end{pmatrix} \begin{pmatrix} 3 \\ 4 \end{pmatrix}`,
    String.raw`\begin{pmatrix} 1 & \dots & 2 \end{pmatrix} \begin{pmatrix} 3 \\ 4 \end{pmatrix}`,
    String.raw`\begin{pmatrix} A & B \end{pmatrix} \begin{pmatrix} 1 \\ 2 \\ 3 \end{pmatrix}`,
    String.raw`\begin{pmatrix} 1 \\ 2 \end{pmatrix}, \begin{pmatrix} 1 \\ 2 \\ 3 \end{pmatrix}`,
    String.raw`\begin{pmatrix} 1 & 2 \end{pmatrix}^T \begin{pmatrix} 3 & 4 \end{pmatrix}`,
  ])('are not seen in %s', (tex) => {
    expect(corrected(shapes, `$$A = ${tex}$$`)).toBe(`$$A = ${tex}$$`);
    expect(found(shapes, `$$A = ${tex}$$`)).toEqual([]);
  });

  it.each([
    // A letter is used for something else as soon as it is free again.
    'Let $A \\in \\mathbb{R}^{m \\times n}$.\n\nFor vectors\n\n$$v = (1, 2)$$\n\nand $B \\in \\mathbb{R}^{m \\times n}$ we have $$C = A B$$',
    'Let $A \\in \\mathbb{R}^{m \\times n}$ and $x \\in \\mathbb{R}^m$, so $$y = A x$$ where now $A \\in \\mathbb{R}^{m \\times m}$.',
    // The identity is of whatever size is wanted, and n may be 3.
    'With $I \\in \\mathbb{R}^{n \\times n}$ and $A \\in \\mathbb{R}^{m \\times n}$ we have $$A I = A = I A$$',
    'With $A \\in \\mathbb{R}^{n \\times n}$ and $P \\in \\mathbb{R}^{3 \\times 3}$ we have $$D = P A$$',
    'For $A \\in \\mathbb{R}^{n \\times n}$, here $$A = \\begin{bmatrix} a & b \\end{bmatrix} \\in \\mathbb{R}^{1 \\times 2}$$',
    // Coefficients are several numbers.
    'With regression coefficients $\\beta$, a $p \\times q$ matrix $C$ and a $q \\times 1$ vector $\\gamma$ let $$\\gamma = C^\\top \\beta$$',
    // One of a family may be another thing.
    'With $H^{(l)} \\in \\mathbb{R}^{n \\times h}$ and $X \\in \\mathbb{R}^{n \\times d}$ we have $$H^{(0)} = X$$',
    // Permutations in two rows.
    '$$a = \\begin{pmatrix} 1 & 2 & 3 \\\\ 2 & 1 & 3 \\end{pmatrix} \\cdot \\begin{pmatrix} 1 & 2 & 3 \\\\ 2 & 3 & 1 \\end{pmatrix}$$',
  ])('are not seen in %s', (text) => {
    expect(found(shapes, text)).toEqual([]);
  });

  it('are a slip where a row may be meant for each row of a matrix', () => {
    const text =
      'With $X \\in \\mathbb{R}^{n \\times d}$, $W \\in \\mathbb{R}^{d \\times h}$ and $b \\in \\mathbb{R}^{1 \\times h}$ let $$Z = X W + b$$';
    expect(marked(shapes, text)).toEqual(['slip: X W + b']);
    const other = text.replace('1 \\times h', '1 \\times d');
    expect(marked(shapes, other)).toEqual(['error: X W + b']);
  });

  it('are corrected by a transpose only where everything fits then', () => {
    const text =
      'There are $A \\in \\mathbb{C}^{m \\times n}$, $P \\in \\mathbb{C}^{m \\times n}$, $Q \\in \\mathbb{C}^{n \\times n}$ and $D \\in \\mathbb{R}^{m \\times n}$ with $$A = P D Q$$';
    expect(found(shapes, text).map(({ correction }) => correction)).toEqual([undefined]);
    const fits =
      'There are $W \\in \\mathbb{R}^{n \\times k}$, $v \\in \\mathbb{R}^n$ and $z \\in \\mathbb{R}^k$ with $$z = W v$$';
    expect(found(shapes, fits).map(({ correction }) => correction)).toEqual(['W^\\top v']);
  });

  it('are found where one sentence declares both, and a numeral meets another', () => {
    const letters =
      'There are $P \\in \\mathbb{C}^{m \\times n}$ and $D \\in \\mathbb{R}^{m \\times n}$ with $$A = P D$$';
    expect(found(shapes, letters)[0]?.message).toContain('n columns meet m rows');
    const numerals =
      'There are $P \\in \\mathbb{C}^{2 \\times 3}$ and $D \\in \\mathbb{R}^{2 \\times 3}$ with $$A = P D$$';
    expect(found(shapes, numerals)[0]?.message).toContain('3 columns meet 2 rows');
  });
});
