import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/documents/scan/format.js';

describe('the format of a document', () => {
  it.each([
    ['# Title\n\nSome **bold** $x$', 'markdown'],
    ['\\documentclass{article}\n\\begin{document}\n# 1', 'latex'],
    ['\\section{One}\n\nWe have $x$.', 'latex'],
    ['\\begin{theorem}\nLet $x$.\n\\end{theorem}', 'latex'],
    ['# LaTeX\n\n```tex\n\\documentclass{a}\n\\begin{document}\n```\n', 'markdown'],
    ['plain $x$', 'markdown'],
    ['', 'markdown'],
  ])('is told by what is in %j', (text, format) => {
    expect(formatOf(text)).toBe(format);
  });

  it('is told by the name where the text does not say', () => {
    expect(formatOf('We have $x$.', 'part.tex')).toBe('latex');
    expect(formatOf('# Title\n\n[a](b)', 'part.tex')).toBe('markdown');
  });
});
