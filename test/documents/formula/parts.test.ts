import { describe, expect, it } from 'vitest';
import { partsOf, withParts } from '../../../src/documents/formula/parts.js';
import type { Formula } from '../../../src/documents/formula/tree.js';
import { formulaOf } from '../formula-of.js';

const KINDS = ['-x', 'x + y - 2', 'x*y', 'x/y', 'x^y', 'max(x, y, 1)', 'sum(k*x, k, 1, y)'];

describe('the parts of a formula', () => {
  it.each(KINDS)('put back make the same formula: %s', (text) => {
    const formula = formulaOf(text);
    expect(partsOf(formula).length).toBeGreaterThan(0);
    expect(withParts(formula, partsOf(formula))).toEqual(formula);
  });

  it('are none for a number, a variable and a constant', () => {
    for (const text of ['3', 'x', 'e']) {
      expect(partsOf(formulaOf(text))).toEqual([]);
      expect(withParts(formulaOf(text), [])).toEqual(formulaOf(text));
    }
  });

  it('are not put back in another number', () => {
    const one: Formula = formulaOf('1');
    expect(() => withParts(formulaOf('x/y'), [one])).toThrow(RangeError);
  });
});
