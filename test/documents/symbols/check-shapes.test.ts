import { describe, expect, it } from 'vitest';
import { readNotation } from '../../../src/documents/notation/read-notation.js';
import { readDocument } from '../../../src/documents/proofread/read-document.js';
import { checkShapes } from '../../../src/documents/symbols/check-shapes.js';
import { SymbolTable } from '../../../src/documents/symbols/symbol-table.js';

const SIZES =
  'With $W \\in \\mathbb{R}^{n \\times k}$, $v \\in \\mathbb{R}^n$, $b \\in \\mathbb{R}^k$ ';
const misfits = (text: string, yaml = ''): (string | undefined)[] => {
  const document = readDocument(text, { notation: readNotation(yaml, 'n.yaml') });
  const table = new SymbolTable(document);
  return document.formulas.flatMap(({ tree }) =>
    checkShapes(document, table, tree!).map(({ kind, correction }) => correction ?? kind),
  );
};

describe('declared sizes', () => {
  it('are held against products, sums and equations', () => {
    expect(misfits(`${SIZES}$$W v$$`)).toEqual(['W^\\top v']);
    expect(misfits(`${SIZES}$$W^\\top v + v$$`)).toEqual(['sum']);
    expect(misfits(`${SIZES}$$v = b$$`)).toEqual(['equation']);
  });

  it('are held against nothing that fits for rows', () => {
    expect(misfits(`${SIZES}$$v W + b$$`)).toEqual([]);
    expect(misfits(`${SIZES}$$W b^\\top$$`)).toEqual([]);
  });

  it('may be equal where the document says so', () => {
    expect(misfits(`${SIZES}and $n = k$ $$W v$$`)).toEqual([]);
  });

  it('may come from a notation file', () => {
    const yaml = 'symbols:\n  A: { kind: matrix, shape: [2, 3] }\n  x: { kind: vector, shape: 2 }';
    expect(misfits('$$A x$$', yaml)).toEqual(['A^\\top x']);
    expect(misfits('$$A x$$')).toEqual([]);
  });
});
