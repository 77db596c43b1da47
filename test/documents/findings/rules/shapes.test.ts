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
});
