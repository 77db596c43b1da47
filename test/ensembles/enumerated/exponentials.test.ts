import { describe, expect, test } from 'vitest';
import { exactly, wide } from '../../../src/ensembles/enumerated/exact-double.js';
import { setExponential } from '../../../src/ensembles/enumerated/exponentials.js';
import { ScaledTable } from '../../../src/ensembles/enumerated/scaled-table.js';
import { double } from './by-definition.js';

describe('exponentials in tables', () => {
  test.each([0, 1, -0.3, 700, -1e5, 1e6, 2 ** -1074])('e^%s is within 2^-99', (x) => {
    const table = new ScaledTable(1);
    wide.scope(() => {
      setExponential(table, 0, exactly(x));
    });
    const exact = double(x).exp();
    const two = double(2).power(table.exponent[0]!);
    const found = double(table.hi[0]!).plus(double(table.lo[0]!)).times(two);
    const relative = found.over(exact).minus(1).abs();
    expect(
      relative
        .minus(double(2 ** -99))
        .max(0)
        .contains(0),
    ).toBe(true);
  });

  test('an enclosure that is not narrow is refused', () => {
    const table = new ScaledTable(1);
    wide.scope(() => {
      expect(() => setExponential(table, 0, wide.between(0, '1/1000'))).toThrow('narrow');
    });
  });
});
