import { describe, expect, it } from 'vitest';
import { expanded } from '../../../src/documents/formula/expanded.js';
import { format } from '../../../src/documents/formula/format.js';
import type { CallFormula } from '../../../src/documents/formula/tree.js';
import { formulaOf } from '../formula-of.js';

describe('a function that is defined by others', () => {
  it.each([
    ['logistic(x)', '1/(1 + exp(-x))'],
    ['sinh(x)', '(exp(x) - exp(-x))/2'],
    ['cosh(x)', '(exp(x) + exp(-x))/2'],
    ['log(x, 2)', 'ln(x)/ln(2)'],
  ])('stands for a formula: %s', (text, formula) => {
    const other = expanded(formulaOf(text) as CallFormula);
    expect(other && format(other)).toBe(formula);
  });

  it('is not one that the arithmetics have', () => {
    expect(expanded(formulaOf('sqrt(x)') as CallFormula)).toBeUndefined();
  });
});
