import { describe, expect, it } from 'vitest';
import { expandMacros, MOST_TOKENS } from '../../../src/documents/tex/expand.js';
import { readMacros } from '../../../src/documents/tex/read-macros.js';

const expand = (definitions: string, tex: string, offset = 0) =>
  expandMacros(tex, offset, readMacros(definitions).macros);

describe('expanding macros', () => {
  it.each([
    ['\\newcommand{\\v}[1]{\\mathbf{#1}}', '\\v x+\\v{ab}', '\\mathbf{x}+\\mathbf{ab}'],
    ['\\newcommand{\\n}[2][p]{|#2|_#1}', '\\n{x}+\\n[2]{y}', '|x|_p+|y|_2'],
    ['\\def\\a#1;#2.{#2#1}', '\\a1;2.3', '213'],
    ['\\def\\a{\\b}\\def\\b{c}', '\\a', 'c'],
    ['\\def\\a#1{\\alpha#1}', '\\a x', '\\alpha x'],
    ['\\DeclareMathOperator{\\rk}{rk}', '\\rk A', '\\operatorname{rk} A'],
    ['', '\\begin{align*}x&=1\\\\&=2\\end{align*}', '\\begin{aligned}x&=1\\\\&=2\\end{aligned}'],
    ['', '\\begin{equation}x\\end{equation}', 'x'],
    ['', '\\begin{aligned}[t]x\\end{aligned}', '\\begin{aligned}x\\end{aligned}'],
    ['', 'x\\mbox{ if }y', 'x\\text{ if }y'],
  ])('with %s makes of %s', (definitions, tex, expected) => {
    expect(expand(definitions, tex).text).toBe(expected);
  });

  it('leads every character back to its place: the call, or the argument', () => {
    const { text, starts, ends } = expand('\\def\\a#1{(#1)}', 'x\\a{yz}', 100);
    expect(text).toBe('x(yz)');
    expect(starts).toEqual([100, 101, 104, 105, 101]);
    expect(ends).toEqual([101, 103, 105, 106, 103]);
  });

  it('takes tags, labels and references out, and keeps them', () => {
    const { text, marks } = expand('', 'x \\tag{3a}\\label{e} = \\eqref{f} \\nonumber');
    expect(text.replace(/\s+/gu, ' ')).toBe('x = \\text{(?)} ');
    expect(marks.map(({ kind, text: inside }) => [kind, inside])).toEqual([
      ['tag', '3a'],
      ['label', 'e'],
      ['reference', 'f'],
      ['unnumbered', ''],
    ]);
  });

  it('ends where a macro calls itself', () => {
    expect(expand('\\def\\a{\\a}', '\\a').limit).toMatch(/without an end/u);
    expect(expand('\\def\\a{x\\a\\a}', '\\a').limit).toBeDefined();
  });

  it('ends where macros double each other', () => {
    const names = Array.from('abcdefghijklmnopqrst');
    const definitions = names
      .slice(1)
      .map((name, at) => `\\def\\${name}{\\${names[at]!}\\${names[at]!}}`)
      .join('');
    expect(expand(`${definitions}\\def\\a{x}`, '\\t').limit).toMatch(`more than ${MOST_TOKENS}`);
    expect(expand(`${definitions}\\def\\a{x}`, '\\e').text).toBe('x'.repeat(16));
  });

  it('leaves a call alone that lacks its argument', () => {
    expect(expand('\\def\\a#1{x}', '{\\a}').text).toBe('{\\a}');
  });
});
