import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/documents/proofread/read-document.js';
import { sizeOf } from '../../../src/documents/symbols/declarations.js';
import { matrixShape, vectorShape } from '../../../src/documents/symbols/shape.js';
import { SymbolTable } from '../../../src/documents/symbols/symbol-table.js';

const sizes = (text: string, key: string): (string | undefined)[] => {
  const { declarations } = new SymbolTable(readDocument(text));
  return [...text.matchAll(/@/gu)].map(({ index }) => declarations.sizeAt(key, index)?.rows);
};

describe('the declaration that counts', () => {
  it('is the last before, or one that soon follows', () => {
    expect(sizes('@ $x \\in \\mathbb{R}^n$ @', 'x')).toEqual(['n', 'n']);
    expect(sizes(`@ ${'a'.repeat(500)} $x \\in \\mathbb{R}^n$`, 'x')).toEqual([undefined]);
  });

  it('counts until the symbol is introduced anew', () => {
    expect(sizes('$x \\in \\mathbb{R}^n$ @. Let $x$ be a matrix. @', 'x')).toEqual([
      'n',
      undefined,
    ]);
  });

  it('counts in its passage only, the display after it included', () => {
    expect(sizes('$x \\in \\mathbb{R}^n$, so\n\n$$@$$\n\nand @', 'x')).toEqual(['n', undefined]);
    expect(sizes(`$x \\in \\mathbb{R}^n$ ${'a '.repeat(1001)} @`, 'x')).toEqual([undefined]);
  });

  it('counts only if it is the only size that the document declares', () => {
    const twice = '$x \\in \\mathbb{R}^n$ @\n\n# B\n\n$x \\in \\mathbb{R}^k$ @';
    expect(sizes(twice, 'x')).toEqual([undefined, undefined]);
    expect(sizes(twice.replace('^k', '^n'), 'x')).toEqual(['n', 'n']);
  });

  it('does not reach out of its theorem', () => {
    const text = '\\begin{theorem}$x \\in \\mathbb{R}^n$ @\\end{theorem}\\section{A} @';
    expect(sizes(text, 'x')).toEqual(['n', undefined]);
  });

  it('needs both dimensions', () => {
    expect(sizeOf(vectorShape())).toBeUndefined();
    expect(sizeOf(matrixShape('2', '3'))).toEqual({ rows: '2', columns: '3' });
  });
});
