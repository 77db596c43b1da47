import { describe, expect, it } from 'vitest';
import { readNotation } from '../../../src/documents/notation/read-notation.js';
import { proofread } from '../../../src/documents/proofread/proofread.js';

describe('a symbol as plain data', () => {
  it('has lines and columns, and each reason once', () => {
    const { symbols } = proofread('Let $v \\in \\mathbb{R}^n$ be a vector.', 'a.md');
    expect(symbols[0]).toMatchObject({
      ...{ name: 'v', count: 1, kind: 'vector', shape: 'a vector of length n', conflicts: [] },
      introduction: { line: 1, column: 6 },
    });
    const reasons = symbols[0]!.evidence.map(({ reason }) => reason);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it('may rest on a notation file, of which unused parts are told', () => {
    const notation = readNotation(
      'symbols:\n  v: { kind: set }\n  w: {}\nignore:\n  - { formula: z, reason: none }',
      'n.yaml',
    );
    const { symbols, unused } = proofread('the vector $v$', 'a.md', { notation });
    expect(symbols[0]).toMatchObject({ kind: 'set', introduction: { line: 0 } });
    expect(symbols[0]?.conflicts).toHaveLength(1);
    expect(unused.map(({ place, message }) => `${place} ${message}`)).toEqual([
      'n.yaml:3:3 w is declared and stands nowhere',
      'n.yaml:5:5 no formula is z',
    ]);
  });
});
