import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/documents/explain/explain.js';
import { readDocument } from '../../../src/documents/proofread/read-document.js';
import { SymbolTable } from '../../../src/documents/symbols/symbol-table.js';

const TEXT = 'With a weight matrix $W$ and a vector $b$ we have\n\n$$\nz = W x + b_1\n$$';
const document = readDocument(TEXT);
const table = new SymbolTable(document);

describe('an explanation', () => {
  it('is of all formulas of a line, or of the one at a column', () => {
    expect(explain(document, table, 1).map(({ latex }) => latex)).toEqual(['W', 'b']);
    expect(explain(document, table, 1, 39).map(({ latex }) => latex)).toEqual(['b']);
    expect(explain(document, table, 2)).toEqual([]);
  });

  it('has role, reason, status, tree and symbols, of an entry the whole too', () => {
    const [one] = explain(document, table, 4);
    expect(one).toMatchObject({
      role: 'definition',
      status: 'not-applicable',
      display: true,
      line: 3,
    });
    expect(one?.because).toBe('it is the first equation with this left-hand side');
    expect(one?.tree[0]).toBe('=: z = W x + b_1');
    expect(one?.symbols.map(({ name, kind }) => `${name} ${kind ?? ''}`)).toEqual([
      'z ',
      'W matrix',
      'x ',
      'b_1 ',
      'b vector',
    ]);
  });
});
