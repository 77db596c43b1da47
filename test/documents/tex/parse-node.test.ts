import { describe, expect, it } from 'vitest';
import { bodyOf, rowsOf, type TexNode } from '../../../src/documents/tex/parse-node.js';

const leaf: TexNode = { type: 'mathord', mode: 'math', text: 'x' };

describe('nodes of the parse tree', () => {
  it('have a body, whatever it is stored as', () => {
    expect(bodyOf({ type: 'a', mode: 'math', body: leaf })).toEqual([leaf]);
    expect(bodyOf({ type: 'a', mode: 'math', body: [leaf, leaf] })).toHaveLength(2);
    expect(bodyOf({ type: 'a', mode: 'math', body: [[leaf], [leaf]] })).toHaveLength(2);
    expect(bodyOf({ type: 'verb', mode: 'text', body: 'x' })).toEqual([]);
    expect(bodyOf(leaf)).toEqual([]);
  });

  it('have rows where they are arrays', () => {
    expect(rowsOf({ type: 'array', mode: 'math', body: [[leaf], [leaf, leaf]] })).toHaveLength(2);
    expect(rowsOf(leaf)).toEqual([]);
  });
});
