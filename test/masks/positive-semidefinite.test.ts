import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { isPositiveSemidefinite } from '../../src/masks/positive-semidefinite.js';

const matrix = (rows: (string | number)[][]): Rational[][] =>
  rows.map((row) => row.map((x) => Rational.of(x)));

describe('a positive semidefinite matrix', () => {
  test('is found by its minors', () => {
    expect(
      isPositiveSemidefinite(
        matrix([
          [2, 1],
          [1, 1],
        ]),
      ),
    ).toBe(true);
    expect(
      isPositiveSemidefinite(
        matrix([
          [1, 1],
          [1, 1],
        ]),
      ),
    ).toBe(true);
    expect(
      isPositiveSemidefinite(
        matrix([
          [0, 0],
          [0, 3],
        ]),
      ),
    ).toBe(true);
    expect(isPositiveSemidefinite([])).toBe(true);
  });

  test('is none with a negative pivot, a zero pivot beside an entry, or one last digit too much', () => {
    expect(isPositiveSemidefinite(matrix([[-1]]))).toBe(false);
    expect(
      isPositiveSemidefinite(
        matrix([
          [0, 1],
          [1, 5],
        ]),
      ),
    ).toBe(false);
    expect(
      isPositiveSemidefinite(
        matrix([
          [1, '1.00000000000000000001'],
          ['1.00000000000000000001', 1],
        ]),
      ),
    ).toBe(false);
  });

  test('is every B Bᵀ', () => {
    const rows = fc.array(
      fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 3, maxLength: 3 }),
      {
        minLength: 4,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(rows, (B) => {
        const product = B.map((a) => B.map((b) => a.reduce((sum, x, k) => sum + x * b[k]!, 0)));
        expect(isPositiveSemidefinite(matrix(product))).toBe(true);
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});
