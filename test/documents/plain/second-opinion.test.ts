import { describe, expect, it } from 'vitest';
import { bigNumberValue } from '../../../src/documents/plain/big-numbers.js';
import { compareOpinions } from '../../../src/documents/plain/second-opinion.js';
import type { Comparison, Opinion } from '../../../src/documents/plain/second-opinion.js';
import { formulaOf, scopeOf } from '../formula-of.js';

function compared(
  text: string,
  values: Readonly<Record<string, string>> = {},
  opinion: Opinion = bigNumberValue,
): Comparison {
  return compareOpinions(formulaOf(text), scopeOf(values).values, opinion);
}

/** An opinion that is off by a factor. */
const off =
  (factor: string): Opinion =>
  (formula, values) =>
    bigNumberValue({ kind: 'product', factors: [formula, formulaOf(factor)] }, values);

describe('a second opinion', () => {
  it.each<[string, Readonly<Record<string, string>>?]>([
    ['1/3 + 1/7'],
    ['x^(2/3)*sqrt(x)', { x: '1000000' }],
    ['x^(2/3)', { x: '1/1000000000' }],
    ['exp(x)', { x: '-10000/3' }],
    ['tanh(x) + logistic(x)', { x: '40' }],
    ['sinh(x)', { x: '1/1000' }],
    ['sum(1/k^2, k, 1, 50)'],
    ['sqrt(2)*sqrt(3) - sqrt(6)'],
    ['1 - 1'],
    ['2^sqrt(2)'],
    ['binomial(40, 20)/2^40'],
    ['ln(x + 1) - x', { x: '1/1000000' }],
  ])('agrees on what both have: %s', (text, values = {}) => {
    expect(compared(text, values)).toBe('agrees');
  });

  it.each(['1/0', 'sqrt(-1)', '1/(sqrt(2)*sqrt(3) - sqrt(6))', 'exp(exp(exp(10)))'])(
    'is not there where a side is undefined, or beyond its precision: %s',
    (text) => {
      expect(compared(text)).toBe('beyond');
    },
  );

  it.each(['1.0000000000000000000000000000001', '(1 - 10^(-45))', '(-1)', '0'])(
    'that is off by the factor %s is found',
    (factor) => {
      for (const text of ['1/3', 'sqrt(2)', 'exp(2)*ln(3)'])
        expect(compared(text, {}, off(factor))).toHaveProperty('disagreement');
    },
  );

  it('that is no number is found, and says of which side and case', () => {
    const came = compared('x + 1', { x: '2' }, () => 'NaN');
    expect(typeof came === 'object' && came.disagreement).toMatch(
      /^x \+ 1 at x = 2 lies in \[.*, and is NaN in mathjs$/u,
    );
  });

  it('that is off in the last digits only is one and the same', () => {
    expect(compared('1/3', {}, off('(1 + 10^(-60))'))).toBe('agrees');
  });
});
