import { describe, expect, it } from 'vitest';
import {
  decimalComma,
  doubledSigns,
  hasDecimalPoints,
} from '../../../src/documents/findings/doubled-signs.js';

describe('doubled signs', () => {
  it('are marked where they stand', () => {
    expect(doubledSigns('a = b,, c', 10)).toMatchObject([{ start: 15, end: 17, correction: ',' }]);
    expect(doubledSigns('a, , c', 0)).toMatchObject([{ start: 1, end: 4 }]);
    expect(doubledSigns('a = b.. ', 0)).toMatchObject([{ start: 5, end: 7, correction: '.' }]);
  });

  it.each(['a = b...', '1..n', 'a_{i,,j}', 'f[,,1]', '\\M{a,,b}', '(a,,b)', 'a,\\;b', ',,'])(
    'are not seen in %s',
    (tex) => {
      expect(doubledSigns(tex, 0)).toEqual([]);
    },
  );
});

describe('decimals', () => {
  it('have a point where the document has five with one', () => {
    expect(hasDecimalPoints(['0.1 + 0.2 + 0.3', '0.4, 0.5'])).toBe(true);
    expect(hasDecimalPoints(['0.1 + 0.2', '= 0,25', '1.2.3'])).toBe(false);
  });

  it('are corrected at the end of an equation only', () => {
    expect(decimalComma('x = 0,25', 0)).toMatchObject([{ start: 4, correction: '0.25' }]);
    expect(decimalComma('i = 0,1', 0)).toEqual([]);
    expect(decimalComma('(0,25)', 0)).toEqual([]);
  });
});
