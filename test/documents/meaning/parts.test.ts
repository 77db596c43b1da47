import { describe, expect, it } from 'vitest';
import { descendants, opacity, parts } from '../../../src/documents/meaning/parts.js';
import { reading } from './reading.js';

describe('the parts of a tree', () => {
  it('are all reached, those that readings share once', () => {
    const { tree } = reading('f(x) + \\sqrt[3]{a}');
    const names = descendants(tree!).flatMap((node) => (node.kind === 'symbol' ? [node.name] : []));
    expect(names.sort()).toEqual(['a', 'f', 'x']);
  });

  it('come in the order of the print', () => {
    const { tree } = reading('a = b \\le c');
    expect(parts(tree!).map((node) => node.start)).toEqual([0, 4, 10]);
  });

  it('lie within their whole', () => {
    const { tree } = reading(
      '\\frac{1}{2}\\sum_{i=1}^n (x_i - \\bar{x})^2 = \\begin{pmatrix} a & b \\end{pmatrix}',
    );
    for (const node of descendants(tree!))
      for (const part of parts(node)) {
        expect(part.start).toBeGreaterThanOrEqual(node.start);
        expect(part.end).toBeLessThanOrEqual(node.end);
      }
  });

  it('say what is not understood', () => {
    expect(opacity(reading('x + \\foo').tree!)).toEqual({
      reason: 'unknown macro \\foo',
      start: 4,
    });
    expect(opacity(reading('x').tree!)).toBeUndefined();
  });
});
