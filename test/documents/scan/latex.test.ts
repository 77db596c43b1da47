import { describe, expect, it } from 'vitest';
import { scanLatex } from '../../../src/documents/scan/latex.js';

const found = (text: string): string[] =>
  scanLatex(text).formulas.map(
    (one) => `${one.display ? 'D' : 'i'}:${text.slice(one.bodyStart, one.bodyEnd).trim()}`,
  );

describe('formulas in LaTeX', () => {
  it.each([
    ['a $x$ b', ['i:x']],
    ['$$x$$', ['D:x']],
    ['\\(x\\) \\[y\\]', ['i:x', 'D:y']],
    ['\\begin{math}x\\end{math}', ['i:x']],
    ['\\begin{eqnarray*}x\\end{eqnarray*}', ['D:\\begin{eqnarray*}x\\end{eqnarray*}']],
    ['\\begin{flalign}x\\end{flalign}', ['D:\\begin{flalign}x\\end{flalign}']],
    ['\\begin{displaymath}x\\end{displaymath}', ['D:\\begin{displaymath}x\\end{displaymath}']],
    ['\\begin{theorem}$x$\\end{theorem}', ['i:x']],
    ['\\[ a \\\\[1ex] b \\]', ['D:a \\\\[1ex] b']],
    ['50\\% of $x$', ['i:x']],
    ['$\\mbox{for $x$}$ and $y$', ['i:\\mbox{for $x$}', 'i:y']],
    ['it costs $5 and $10', ['i:5 and']],
  ])('are found in %j', (text, formulas) => {
    expect(found(text)).toEqual(formulas);
  });

  it.each([
    '% $x$',
    '\\verb|$x$|',
    '\\verb*+$x$+',
    '\\begin{verbatim}$x$\\end{verbatim}',
    '\\begin{lstlisting}\n$x$\n\\end{lstlisting}',
    '\\iffalse $x$ \\fi',
    '\\url{http://a/$x$}',
    '\\$x\\$',
    '\\newcommand{\\a}{b}$x$\\begin{document}\\end{document}$y$',
  ])('are not seen in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are not looked for in definitions', () => {
    const text = 'a \\def\\x{$y$} b $z$';
    const formulas = scanLatex(text, [{ start: 2, end: 13 }]).formulas;
    expect(formulas.map(({ start }) => text[start + 1])).toEqual(['z']);
  });

  it('are reported where they are closed nowhere', () => {
    expect(scanLatex('a $x\n\nb \\[ y').unclosed.map(({ message }) => message)).toEqual([
      '$ is closed nowhere',
      '\\[ has no \\]',
    ]);
  });

  it.each([
    ['dollars', '$ '.repeat(100_000)],
    ['begins', '\\begin{align}'.repeat(20_000)],
    ['opening brackets', '\\['.repeat(100_000)],
    ['percent signs', '%'.repeat(100_000)],
  ])('end the search of many %s', (_name, text) => {
    expect(scanLatex(text).formulas.length).toBeLessThan(text.length);
  });
});
