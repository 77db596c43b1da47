import { describe, expect, it } from 'vitest';
import { proofread } from '../../../src/documents/proofread/proofread.js';

describe('proofreading', () => {
  it('gives every formula its place, role, status and reason', () => {
    const { equations } = proofread('Let $a = b$.\n\n$$c = \\foo$$ (2)\n', 'a.md');
    expect(equations).toMatchObject([
      {
        ...{ line: 1, column: 5, endLine: 1, endColumn: 12, offset: 4, endOffset: 11 },
        ...{ display: false, tag: null, latex: 'a = b', role: 'definition' },
        ...{ status: 'not-applicable', reason: 'a definition', sentence: 'Let $a = b$.' },
      },
      {
        ...{ line: 3, display: true, tag: '2', status: 'skipped' },
        reason: 'unknown macro \\foo (line 3, column 7)',
      },
    ]);
  });

  it('does not call anything decided', () => {
    const { equations } = proofread('We have $x \\le y$.', 'a.md');
    expect(equations[0]).toMatchObject({ status: 'undecided', reason: 'meaning not decided yet' });
  });

  it('shows findings with their line, or the part of it around them', () => {
    const { findings } = proofread(`${'word '.repeat(100)}$a = \\sqrt{}$ end`, 'a.md');
    const [one] = findings;
    expect(one).toMatchObject({ rule: 'missing-operand', severity: 'error', line: 1, column: 506 });
    expect(one?.print.slice(one.printStart, one.printEnd)).toBe('\\sqrt{}');
    expect(one?.print.length).toBeLessThanOrEqual(160);
  });

  it('lists what was skipped: what is not marked up, not closed, not input', () => {
    const { skipped } = proofread('\\section{a}\n\\input{b}\n(7.54)\n$x', 'a.tex');
    expect(skipped.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it('counts a tab as one column', () => {
    const { equations } = proofread('a\t$x$', 'a.md');
    expect(equations[0]).toMatchObject({ line: 1, column: 3 });
  });

  it.each([
    '',
    '$',
    '$$',
    '\\[',
    '> '.repeat(3_000),
    '- '.repeat(1_000),
    '$x\u0000y$',
    '$\ud800$',
    '{'.repeat(50_000),
  ])('survives hostile text (%#)', (text) => {
    const { equations, findings } = proofread(text, 'a.md');
    for (const { offset, endOffset } of [...equations, ...findings]) {
      expect(offset).toBeGreaterThanOrEqual(0);
      expect(endOffset).toBeLessThanOrEqual(text.length);
    }
  });
});
