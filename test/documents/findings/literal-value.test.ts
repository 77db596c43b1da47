import { describe, expect, it } from 'vitest';
import { literalValue } from '../../../src/documents/findings/literal-value.js';
import { readDocument } from '../../../src/documents/proofread/read-document.js';

function valueOf(tex: string): string | undefined {
  const text = `$$${tex}$$`;
  const [formula] = readDocument(text).formulas;
  return (
    formula?.tree &&
    literalValue(formula.tree, ({ start, end }) => text.slice(start, end))?.toString()
  );
}

describe('the value of printed numbers', () => {
  it.each([
    ['1.5', '3/2'],
    ['.5', '1/2'],
    ['-2', '-2'],
    ['+2', '2'],
    ['\\frac{3}{6}', '1/2'],
    ['3/6', '1/2'],
    ['130\\,\\%', '13/10'],
    ['(1 - 0.25)', '3/4'],
    ['2 \\cdot 3 \\times 4', '24'],
    ['1.3 \\cdot 10^{-2}', '13/1000'],
    ['-\\tfrac12', '-1/2'],
  ])('is exact for %s', (tex, value) => {
    expect(valueOf(tex)).toBe(value);
  });

  it.each([
    'x',
    '1,5',
    '1{,}5',
    '2 x',
    '\\frac{1}{0}',
    '0^{-1}',
    '2^{1/2}',
    '2^{100000}',
    '\\sqrt{4}',
    '2 \\pm 1',
    '1 \\ast 2',
    '1.2.3',
  ])('is not known of %s', (tex) => {
    expect(valueOf(tex)).toBeUndefined();
  });
});
