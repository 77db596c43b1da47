import { describe, expect, it } from 'vitest';
import { printShape, shapeOf } from '../../../src/documents/symbols/shape.js';
import { writtenShape } from '../../../src/documents/symbols/written-matrix.js';
import { reading } from '../meaning/reading.js';

const shape = (tex: string): string | undefined => {
  const node = reading(tex).tree!;
  const written = node.kind === 'matrix' ? writtenShape(node) : undefined;
  return written && printShape(shapeOf(written)!);
};

describe('a matrix that is written out', () => {
  it('has as many rows and columns as are printed', () => {
    expect(shape(String.raw`\begin{pmatrix} 1 & 2 & 3 \\ 4 & 5 & 6 \end{pmatrix}`)).toBe(
      'a 2×3 matrix',
    );
  });

  it.each([
    String.raw`\begin{pmatrix} 1 & \cdots & 3 \end{pmatrix}`,
    String.raw`\begin{pmatrix} A & 0 \end{pmatrix}`,
    String.raw`\begin{pmatrix} 1 & 2 \\ 3 \end{pmatrix}`,
    String.raw`\begin{vmatrix} 1 & 2 \end{vmatrix}`,
  ])('has no shape that is known in %s', (tex) => {
    expect(shape(tex)).toBeUndefined();
  });
});
