import { describe, expect, it } from 'vitest';
import { readMacros } from '../../../src/documents/tex/read-macros.js';

const macro = (text: string) => {
  const [first] = readMacros(text).macros.values();
  return (
    first && {
      ...first,
      body: first.body.map((token) => token.text).join(''),
      ...(first.optional && { optional: first.optional.map((token) => token.text).join('') }),
    }
  );
};

describe('definitions of macros', () => {
  it.each([
    ['\\newcommand{\\a}{b}', { name: '\\a', parameters: 0, body: 'b' }],
    ['\\newcommand\\a{b}', { name: '\\a', parameters: 0, body: 'b' }],
    ['\\renewcommand*{\\a}[2]{#1{#2}}', { name: '\\a', parameters: 2, body: '#1{#2}' }],
    ['\\newcommand{\\a}[2][x]{#1#2}', { name: '\\a', parameters: 2, optional: 'x', body: '#1#2' }],
    ['\\providecommand{\\a}{b}', { name: '\\a', parameters: 0, body: 'b' }],
    ['\\def\\a#1{(#1)}', { name: '\\a', parameters: 1, body: '(#1)' }],
    ['\\def\\a#1;#2.{#1}', { name: '\\a', parameters: 2, delimiters: ['', ';', '.'], body: '#1' }],
    ['\\let\\a=\\b', { name: '\\a', parameters: 0, body: '\\b' }],
    ['\\let\\a\\b', { name: '\\a', parameters: 0, body: '\\b' }],
    [
      '\\DeclareMathOperator{\\a}{arg}',
      { name: '\\a', parameters: 0, body: '\\operatorname{arg}' },
    ],
    ['\\DeclareMathOperator*\\a{m}', { name: '\\a', parameters: 0, body: '\\operatorname*{m}' }],
  ])('are read: %s', (text, expected) => {
    expect(macro(text)).toEqual(expected);
  });

  it.each([
    '% \\newcommand{\\a}{b}',
    '\\newcommand{\\a}{b',
    '\\newcommand{a}{b}',
    '\\definition x',
  ])('are not seen in %j', (text) => {
    expect(readMacros(text).macros.size).toBe(0);
  });

  it('have their places, and the last one counts', () => {
    const text = 'x \\def\\a{1} \\def\\a{2} y';
    const { macros, stretches } = readMacros(text);
    expect(macros.get('\\a')?.body[0]?.text).toBe('2');
    expect(stretches.map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['\\def\\a{1}', '\\def\\a{2}'],
    ]);
  });

  it('name the files that are read in', () => {
    const { inputs } = readMacros('\\input{a/b} \\include{c}\n\\input d\n% \\input{e}');
    expect(inputs.map(({ name }) => name)).toEqual(['a/b', 'c', 'd']);
  });
});
