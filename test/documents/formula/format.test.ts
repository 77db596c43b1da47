import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format, formatChain } from '../../../src/documents/formula/format.js';
import { chainOf, formulaOf, valueOf } from '../formula-of.js';

describe('a formula as plain text', () => {
  it.each([
    'a - (b - c)',
    'a - b - c',
    'a/(b*c)',
    'a/b*c',
    'a*(b/c)',
    '(a^b)^c',
    'a^b^c',
    '(-a)^2',
    '-a^2',
    '(1/2)^x',
    '-(a + b)',
    'sum(k, k, 1, n - 1)',
  ])('has the parentheses that it needs, and no others: %s', (text) => {
    expect(format(formulaOf(text))).toBe(text);
  });

  it('is written as it was read', () => {
    expect(formatChain(chainOf('0<=p*(1-p)<=1/4'))).toBe('0 <= p*(1 - p) <= 1/4');
    expect(format(formulaOf('a-(b-c)'))).toBe('a - (b - c)');
    expect(format(formulaOf('(a^b)^c'))).toBe('(a^b)^c');
    expect(format(formulaOf('a/(b/c)'))).toBe('a/(b/c)');
    expect(format(formulaOf('0.125'))).toBe('1/8');
  });

  const text = fc.letrec((tie) => ({
    formula: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('x', 'y', '2', '3', '0.5'),
      fc
        .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula'))
        .map(([a, op, b]) => `(${String(a)})${op}(${String(b)})`),
      tie('formula').map((a) => `-(${String(a)})`),
      tie('formula').map((a) => `(${String(a)})^2`),
      tie('formula').map((a) => `max(1, ${String(a)})`),
    ),
  })).formula;

  it('means the same when it is read again', () => {
    fc.assert(
      fc.property(text, (written) => {
        const values = { x: '2/7', y: '-3' };
        const value = (of: string): string => {
          try {
            return String(valueOf(of, values));
          } catch (error) {
            return (error as Error).name;
          }
        };
        expect(value(format(formulaOf(written)))).toBe(value(written));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
