import { describe, expect, it } from 'vitest';
import { closingDollar, closingDollars, isFormula } from '../../../src/documents/scan/dollars.js';

describe('a closing dollar', () => {
  it('is the next one in the paragraph', () => {
    expect(closingDollar('$x$', 1)).toBe(2);
    expect(closingDollar('$x\ny$', 1)).toBe(4);
    expect(closingDollar('$x\n\ny$', 1)).toBe(-1);
    expect(closingDollar('$x\n# y$', 1)).toBe(-1);
  });

  it('is not an escaped one, nor one of a formula within text', () => {
    expect(closingDollar('$x\\$$', 1)).toBe(4);
    expect(closingDollar('$\\text{a $b$ {c}}$', 1)).toBe(17);
  });

  it('is doubled where the opening one is, past empty lines if they are allowed', () => {
    expect(closingDollars('$$a $ b$$', 2, false)).toBe(7);
    expect(closingDollars('$$a\n\nb$$', 2, true)).toBe(6);
    expect(closingDollars('$$a\n\nb$$', 2, false)).toBe(-1);
  });
});

describe('what stands between dollars', () => {
  it.each(['x', 'x_1', '2', '0.5', 'a, b', 'n-1', '5x = 3', '\\alpha', 'f(x)', 'O(n)', 'NWGM = 1'])(
    'is a formula: %s',
    (content) => {
      expect(isFormula(content, ' ')).toBe(true);
    },
  );

  it.each([
    ['5 and ', '1'],
    ['5, or a little more than ', '6'],
    ['HOME/bin:', 'P'],
    ['{a} and ', '{'],
    ['5 | ', '1'],
    ['', ' '],
    ['100 to pay for the meal and ', '2'],
  ])('is none: %j before %j', (content, after) => {
    expect(isFormula(content, after)).toBe(false);
  });
});
