import { describe, expect, it } from 'vitest';
import { draftNotation } from '../../../src/documents/notation/draft.js';
import { readNotation } from '../../../src/documents/notation/read-notation.js';

describe('a drafted notation file', () => {
  it('can be read, and has remarks as comments', () => {
    const text = draftNotation([
      {
        tex: 'W',
        kind: 'matrix',
        shape: ['n', 'k'],
        words: 'weights: $W$',
        remarks: ['in doubt:\nx'],
      },
      { tex: "y'", kind: 'index', remarks: [] },
    ]);
    expect(text).toContain('  # in doubt: x\n  W:\n');
    expect(
      readNotation(text, '').symbols.map(({ tex, kind, words }) => [tex, kind, words]),
    ).toEqual([
      ['W', 'matrix', 'weights: $W$'],
      ["y'", 'index', undefined],
    ]);
  });

  it('leaves out what could not be read back', () => {
    const text = draftNotation([
      { tex: 'x', range: '\\foo', kind: 'number', remarks: [] },
      { tex: 'a b', kind: 'number', remarks: [] },
    ]);
    expect(readNotation(text, '').symbols.map(({ tex, range }) => [tex, range])).toEqual([
      ['x', undefined],
    ]);
    expect(readNotation(draftNotation([]), '').symbols).toEqual([]);
  });
});
