import { describe, expect, it } from 'vitest';
import { depthOf, descendants, opacity, parts } from '../../../src/documents/meaning/parts.js';
import type { Node } from '../../../src/documents/meaning/tree.js';
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

describe('the depth of a tree', () => {
  it('is that of the longest way, of nodes that are shared too', () => {
    const leaf: Node = { start: 0, end: 1, kind: 'missing' };
    const wrap = (of: Node): Node => ({ start: 0, end: 1, kind: 'accent', accent: '', of });
    let shared: Node = leaf;
    for (let times = 0; times < 60; times++)
      shared = {
        ...{ start: 0, end: 1, kind: 'choice' },
        readings: [shared, wrap(shared)].map((node) => ({ node, reason: '', weight: 1 })),
      };
    expect([depthOf(leaf), depthOf(wrap(leaf)), depthOf(shared)]).toEqual([1, 2, 121]);
  });
});
