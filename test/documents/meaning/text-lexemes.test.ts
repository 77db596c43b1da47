import { expect, it } from 'vitest';
import { plain, textLexemes } from '../../../src/documents/meaning/text-lexemes.js';
import type { TexNode } from '../../../src/documents/tex/parse-node.js';
import { outlined } from './reading.js';

it.each([
  ['\\text{if  and only if}', '"if and only if"'],
  ['\\text{ensemble}', 'ensemble'],
  ['\\text{...}', '…'],
  ['x \\text{ if $i \\le n$ and $x_i$} y', '{x; "if"; (\\le i n); "and"; x_i; y}'],
])('reads %s as %s', (tex, tree) => {
  expect(outlined(tex)).toBe(tree);
});

it('gives a formula among words to its reader, and the words around it', () => {
  const span = { start: 0, end: 9 };
  const mode = 'text';
  const words: TexNode[] = [
    { type: 'textord', mode, text: 'a' },
    { type: 'spacing', mode },
    { type: 'textord', mode, text: 'b' },
  ];
  const formula: TexNode = { type: 'styling', mode, body: [{ type: 'mathord', mode, text: 'x' }] };
  const read = textLexemes([...words, formula], span, (nodes) => [
    { ...span, kind: 'number', text: String(nodes.length) },
  ]);
  expect(read.map(({ kind }) => kind)).toEqual(['text', 'space', 'number', 'space']);
  expect(plain(words)).toBe('a b');
});
