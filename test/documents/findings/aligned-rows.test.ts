import { describe, expect, it } from 'vitest';
import { alignedRows } from '../../../src/documents/findings/aligned-rows.js';

function cells(tex: string): string[][] {
  return alignedRows(tex).map((row) => row.map(({ text }) => text.trim()));
}

describe('aligned rows', () => {
  it('have cells, with their places', () => {
    const tex = String.raw`\begin{aligned} a &= b \\[2pt] &= c & d \\ \end{aligned}`;
    expect(cells(tex)).toEqual([
      ['a', '= b'],
      ['', '= c', 'd'],
    ]);
    for (const { text, start } of alignedRows(tex).flat())
      expect(tex.slice(start, start + text.length)).toBe(text);
  });

  it('are not divided in braces and in environments within', () => {
    expect(
      cells(
        String.raw`\begin{align*} a &= \begin{cases} 1 & x \\ 2 & y \end{cases} \\ &= {b & c} \& \end{align*}`,
      ),
    ).toEqual([
      ['a', String.raw`= \begin{cases} 1 & x \\ 2 & y \end{cases}`],
      ['', String.raw`= {b & c} \&`],
    ]);
  });

  it('are none without an aligned environment, and end with the formula', () => {
    expect(alignedRows(String.raw`\begin{pmatrix} 1 & 2 \end{pmatrix}`)).toEqual([]);
    expect(cells(String.raw`\begin{split} a &= b \\ &= c`)).toHaveLength(2);
    expect(cells('\\begin{alignat}{2} a &= b \\end{alignat}')).toEqual([['a', '= b']]);
  });
});
