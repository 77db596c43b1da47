import { describe, expect, it } from 'vitest';
import { namesIn, namesOfIndex } from '../../../src/documents/meaning/indices.js';
import { descendants } from '../../../src/documents/meaning/parts.js';
import { reading } from './reading.js';

const bound = (tex: string): string[] =>
  descendants(reading(tex).tree!).flatMap((node) =>
    node.kind === 'big' ? namesOfIndex(node) : [],
  );

describe('indices', () => {
  it.each([
    ['\\sum_{i=1}^n a', ['i']],
    ['\\sum_i a', ['i']],
    ['\\sum_{i, j} a', ['i', 'j']],
    ['\\sum_{ij} a', ['i', 'j']],
    ['\\sum_{i \\ne j} a', ['i', 'j']],
    ['\\prod_{d \\in S} a', ['d']],
    ['\\sum_{1 \\le i \\le n} a', ['i']],
    ['\\sum_{l < h} \\sum_j a', ['l', 'h', 'j']],
    ['\\sum_1^n a', []],
    ["\\sum_{y'} a", ['y']],
    ['\\lim_{n \\to \\infty} a', ['n']],
  ])('of %s are %j', (tex, names) => {
    expect(bound(tex)).toEqual(names);
  });

  it('are among the names of a tree', () => {
    expect([...namesIn(reading('a_i + \\hat{b}(c)').tree!)].sort()).toEqual(['a', 'b', 'c', 'i']);
  });
});
