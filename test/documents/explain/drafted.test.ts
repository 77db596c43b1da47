import { expect, it } from 'vitest';
import { draftedNotation } from '../../../src/documents/explain/drafted.js';
import { readNotation } from '../../../src/documents/notation/read-notation.js';
import { readDocument } from '../../../src/documents/proofread/read-document.js';
import { SymbolTable } from '../../../src/documents/symbols/symbol-table.js';

it('drafts a notation file that says of a document what was inferred of it', () => {
  const document = readDocument(
    'Let $W \\in \\mathbb{R}^{n \\times k}$ and the vector $v$. The set $v$. $$q = 1$$',
  );
  const text = draftedNotation(document, new SymbolTable(document));
  const { symbols } = readNotation(text, '');
  expect(symbols.map(({ tex, kind, shape }) => [tex, kind, shape])).toEqual([
    ['W', 'matrix', ['n', 'k']],
    ['v', undefined, undefined],
    ['q', undefined, undefined],
  ]);
  expect(text).toContain('# in doubt: ');
});

it('leaves what only the use of a symbol tells to a comment, since a misprint is a use as well', () => {
  const document = readDocument('Let $v \\in \\mathbb{R}^n$. $$y = \\mathbf{W}q^\\top v$$');
  const text = draftedNotation(document, new SymbolTable(document));
  const { symbols } = readNotation(text, '');
  expect(symbols.find(({ tex }) => tex === 'v')).toMatchObject({ kind: 'vector', shape: ['n'] });
  const used = symbols.find(({ tex }) => tex === '\\mathbf{W}');
  expect(used).toBeDefined();
  expect(used).not.toHaveProperty('kind');
  expect(used).not.toHaveProperty('shape');
  expect(text).toContain('# not stated; its use says: ');
});
