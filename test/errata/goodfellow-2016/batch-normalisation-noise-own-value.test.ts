import { describe, expect, it } from 'vitest';
import { fraction, minus, over, plus, times } from './fractions.js';
import type { Fraction } from './fractions.js';

const half = fraction(1n, 2n);

/** The square of (h − m)/√v in the batch {h, 1}, with the sign of h − m. */
function signedSquare(h: Fraction): Fraction {
  const other = fraction(1n);
  const mean = times(half, plus(h, other));
  const [a, b] = [minus(h, mean), minus(other, mean)];
  const variance = times(half, plus(times(a, a), times(b, b)));
  return over(times(a, fraction(a[0] < 0n ? -a[0] : a[0], a[1])), variance);
}

describe('a value that is normalised in a batch with the value 1, ε = 0', () => {
  it('becomes 1 for 3, −1 for 0, and 1 for their mean 3/2, not the mean 0', () => {
    expect(signedSquare(fraction(3n))).toEqual(fraction(1n));
    expect(signedSquare(fraction(0n))).toEqual(fraction(-1n));
    expect(signedSquare(fraction(3n, 2n))).toEqual(fraction(1n));
  });

  it('is an affine function of it for given statistics', () => {
    const [m, deviation] = [fraction(2n), fraction(1n)];
    const at = (h: Fraction): Fraction => over(minus(h, m), deviation);
    const middle = times(half, plus(at(fraction(3n)), at(fraction(0n))));
    expect(at(fraction(3n, 2n))).toEqual(middle);
  });
});
