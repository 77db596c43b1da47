import { describe, expect, it } from 'vitest';
import { readNotation } from '../../../src/documents/notation/read-notation.js';
import { ignoredBy } from '../../../src/documents/proofread/ignored.js';
import { proofread } from '../../../src/documents/proofread/proofread.js';

const notation = readNotation(
  "ignore:\n  - { formula: 'x \\in {0,1}', reason: as it should not be }\n  - { number: 3, reason: quoted }",
  'n.yaml',
);

describe('a formula that is ignored', () => {
  it('is known by its TeX or its number', () => {
    expect(ignoredBy(notation, { tex: 'x\\in {0,1}', numbers: [] })?.reason).toBe(
      'as it should not be',
    );
    expect(
      ignoredBy(notation, { tex: 'y', numbers: [{ text: '3', start: 0, end: 1 }] })?.reason,
    ).toBe('quoted');
    expect(ignoredBy(notation, { tex: 'y', numbers: [] })).toBeUndefined();
  });

  it('is skipped with the reason, and nothing is found in it', () => {
    const text = '$$x \\in {0,1}$$\n\n$$y \\in {0,1}$$';
    const { equations, findings } = proofread(text, 'a.md', { notation });
    expect(equations.map(({ status, reason }) => [status, reason])[0]).toEqual([
      'skipped',
      'ignored: as it should not be',
    ]);
    expect(findings.map(({ line }) => line)).toEqual([3]);
  });
});
