import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/documents/proofread/read-document.js';
import { theoremAt, theoremsOf } from '../../../src/documents/proofread/theorems.js';

const roles = (text: string): string[] =>
  readDocument(text, { format: 'latex' }).formulas.map(
    ({ role, theorem }) => `${theorem?.name ?? ''} ${role}`,
  );

describe('theorems and their like', () => {
  it('are environments with a name or a title that says so', () => {
    const text =
      '\\newtheorem{satz}{Satz}\\newtheorem*{aa}[satz]{Definition}\\begin{aa}x\\begin{itemize}\\end{itemize}\\end{aa}\\begin{proof}y\\end{proof}';
    expect(theoremsOf(text, text).map(({ name, kind, title }) => [name, kind, title])).toEqual([
      ['aa', 'definition', 'Definition'],
      ['proof', 'proof', undefined],
    ]);
  });

  it('may be nested, and one that is closed nowhere is none', () => {
    const text = '\\begin{theorem}a\\begin{proof}b\\end{proof}c\\end{theorem}\\begin{lemma}d';
    const all = theoremsOf(text, text);
    const names = ['a', 'b', 'c', 'd'].map(
      (letter) =>
        theoremAt(
          all,
          text.lastIndexOf(letter === 'a' ? 'a\\' : letter === 'd' ? 'd' : `${letter}\\`),
        )?.name,
    );
    expect(names).toEqual(['theorem', 'proof', 'theorem', undefined]);
  });

  it('make of a formula a definition, an assertion, a condition or an example', () => {
    expect(roles('\\begin{definition}\\[ a = b \\] \\[ b = a \\]\\end{definition}')).toEqual([
      'definition definition',
      'definition definition',
    ]);
    expect(roles('\\begin{theorem}We have $a = b$.\\end{theorem}')).toEqual(['theorem assertion']);
    expect(roles('\\begin{assumption}$a = b$.\\end{assumption}')).toEqual(['assumption condition']);
    expect(roles('$a = b$ \\begin{example} $a = c$\\end{example}')).toEqual([
      ' definition',
      'example example',
    ]);
    expect(roles('We have $a = b$.')).toEqual([' definition']);
  });
});
