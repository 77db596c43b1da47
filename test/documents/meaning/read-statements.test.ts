import { describe, expect, it } from 'vitest';
import { descendants } from '../../../src/documents/meaning/parts.js';
import { outlined, reading } from './reading.js';

describe('statements', () => {
  it('have places in order where all signs come from one macro', () => {
    const { tree } = reading('a\\end{b==c');
    for (const { start, end } of tree === undefined ? [] : descendants(tree))
      expect(end).toBeGreaterThanOrEqual(start);
  });

  it.each([
    [String.raw`a = b \le c`, String.raw`(=\le a b c)`],
    [String.raw`a = b, c = d`, String.raw`{(= a b); (= c d)}`],
    [String.raw`x, y \in A`, String.raw`(\in <x y> A)`],
    [String.raw`i = 1, \dots, n`, String.raw`(= i <1 … n>)`],
    [String.raw`a = b \quad \text{for} \quad c > 0`, String.raw`{(= a b); "for"; (> c 0)}`],
    [String.raw`f : A \to B`, String.raw`(:\to f A B)`],
    [String.raw`p(y \mid x; \theta)`, String.raw`(call p ((given y <x \theta>)))`],
    [String.raw`\{x : x > 0\}`, String.raw`{(given x (> x 0))}`],
    [String.raw`\{x \mid x \ne 0\}`, String.raw`{(given x (\ne x 0))}`],
    [String.raw`W_{y,:}`, String.raw`W_<y ‹:›>`],
    [String.raw`W_{y,;}`, String.raw`W_<y ‹;›>`],
    [String.raw`a := b`, String.raw`(:= a b)`],
    [String.raw`n \mid m`, String.raw`(| n m)`],
    [String.raw`\begin{aligned} a &= b \\ &= c \end{aligned}`, String.raw`(== a b c)`],
    [String.raw`a = b \\ c = d`, String.raw`{(= a b); (= c d)}`],
    [String.raw`x.`, String.raw`x`],
  ])('%s is read as %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });
});
