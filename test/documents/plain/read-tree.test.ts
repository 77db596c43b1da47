import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from '../../../src/documents/formula/format.js';
import { FormulaError } from '../../../src/documents/plain/formula-error.js';
import { readTree } from '../../../src/documents/plain/read-tree.js';
import { splitRelation } from '../../../src/documents/plain/split-relation.js';
import { tokensOf } from '../../../src/documents/plain/tokens.js';

function read(side: string): string {
  const text = `${side} = 0`;
  return format(readTree(text, splitRelation(text, tokensOf('formula', text)).members[0]!));
}

describe('the tree of a side', () => {
  it.each([
    ['2x y', '2*x*y'],
    ['2(x+1)', '2*(x + 1)'],
    ['(a)(b)', 'a*b'],
    ['-x^2', '-x^2'],
    ['2x^2', '2*x^2'],
    ['+x', 'x'],
    ['log(x)', 'ln(x)'],
    ['log10(x)', 'log(x, 10)'],
    ['sigmoid(x)', 'logistic(x)'],
    ['prod(k, k, 1, n)', 'product(k, k, 1, n)'],
    ['n!/k!', 'factorial(n)/factorial(k)'],
  ])('is read from %s', (side, formatted) => {
    expect(read(side)).toBe(formatted);
  });

  it.each([
    ['1/2 x', 'column 5: a product without a sign after / or ^ can be read in two ways'],
    ['x^2 y', 'column 5: a product without a sign'],
    ['3x^2 y', 'column 6: a product without a sign'],
    ['a/b c', 'column 3: what the divisor is can be read in two ways'],
    ['x 3', 'column 3: a number right after something else'],
    ['p(1-p)', 'column 1: p(…) reads as a function'],
    ['e(x)', 'column 1: e(…) reads as a function'],
    ['sqrt', 'column 1: the function sqrt needs its operands in parentheses'],
    ['sin(x)', 'column 1: sin(…) reads as a function, and there is none of this name'],
    ['sqrt(x, y)', 'column 1: sqrt takes 1 operand, not 2'],
    ['binomial(x)', 'column 1: binomial takes 2 operands, not 1'],
    ['max()', 'column 1: max takes 1 to 100 operands, not 0'],
    ['sum(k, 1, n)', 'column 1: expected sum(term, index, first, last)'],
    ['sum(k, 2, 1, n)', 'column 8: expected the name of the index of the sum'],
    ['sum(k, e, 1, n)', 'column 8: expected the name of the index of the sum'],
    [`${'max('.repeat(60)}x${')'.repeat(60)}${'/2'.repeat(160)}`, 'nested too deeply'],
  ])('is not guessed at: %s', (side, message) => {
    expect(() => read(side)).toThrow(message);
  });

  it('is shallow for a long sum and a long product', () => {
    expect(read(Array(2_000).fill('1').join(' + '))).toHaveLength(2_000 * 4 - 3);
    expect(read(Array(2_000).fill('x').join('*'))).toHaveLength(2_000 * 2 - 1);
  });
});

describe('whatever is typed', () => {
  const piece = fc.constantFrom(
    ...['x', 'y', 'e', 'max', 'sum', 'sqrt', 'k', '1', '0.5', '2e3', '(', ')', ',', '+', '-', '*'],
    ...['/', '^', '!', '=', '<=', '>', ' ', '[', '"', ';', '\n', '=>', 'i', 'import', '..', '#'],
  );

  it.each<[string, fc.Arbitrary<string>]>([
    ['pieces of formulas', fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))],
    ['any text', fc.string({ unit: 'binary', maxLength: 60 })],
  ])('gives a tree or an error that points at a place: %s', (_what, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          for (const member of splitRelation(text, tokensOf('formula', text)).members)
            expect(format(readTree(text, member))).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(FormulaError);
          const { at, message } = error as FormulaError;
          expect(at).toBeLessThanOrEqual(text.length);
          expect(message).toContain('^');
        }
      }),
      { numRuns: 3_000, seed: 11 },
    );
  });
});
