import { describe, expect, it } from 'vitest';
import { references } from '../../../../src/documents/findings/rules/references.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('a reference', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(references);
  });

  it('is found to lead nowhere in a LaTeX document that is whole', () => {
    const document = (body: string): string =>
      String.raw`\documentclass{a}\begin{document}${body}\end{document}`;
    const label = String.raw`\begin{equation}a = 1 \label{one}\end{equation} `;
    expect(marked(references, document(String.raw`${label}\eqref{two}`))).toEqual([
      String.raw`error: \eqref{two}`,
    ]);
    expect(found(references, document(String.raw`${label}\eqref{one}`))).toEqual([]);
    expect(found(references, document(String.raw`${label}\input{b}\eqref{two}`))).toEqual([]);
    const part = document(String.raw`${label}\eqref{two}`).replace(
      '{a}',
      '[../main.tex]{subfiles}',
    );
    expect(found(references, part)).toEqual([]);
    expect(found(references, String.raw`\section{a} ${label}\eqref{two}`)).toEqual([]);
  });

  it('is found among printed numbers, where others have theirs', () => {
    expect(marked(references, references.incorrect)).toEqual(['slip: 2']);
    expect(corrected(references, references.incorrect)).toBe(references.incorrect);
  });

  it('finds numbers that are given twice', () => {
    expect(marked(references, '$$a = 1 \\tag{1}$$\n\n$$b = 1 \\tag{1}$$')).toEqual([
      'slip: \\tag{1}',
    ]);
  });

  it.each([
    String.raw`Show that $(1)$ and then $(2)$. Next, $(1)$ again.`,
    String.raw`$$a = \begin{pmatrix} 1 & (12) \end{pmatrix}$$ and $$b = \begin{pmatrix} 2 & (12) \end{pmatrix}$$`,
  ])('takes no number for one of an equation in %s', (text) => {
    expect(found(references, text)).toEqual([]);
  });

  it('is no matter of numbers beyond those of the document', () => {
    const text = references.correct.replace('Equation 2', 'Equation 9');
    expect(found(references, text)).toEqual([]);
  });
});
