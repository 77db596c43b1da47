import { describe, expect, it } from 'vitest';
import { fraction, over, plus, times } from './fractions.js';

// Logits 0 and μ in base 2, μ = 0 or 2 with probability ½: class 0 has 1/(1 + 2^μ).
const half = fraction(1n, 2n);
const one = fraction(1n);
const classZero = (power: bigint) => over(one, plus(one, fraction(power)));

describe('a softmax over 0 and μ in base 2, μ = 0 or 2 alike', () => {
  it('has the arithmetic mean 7/20 where the standard network has 1/3', () => {
    const mean = plus(times(half, classZero(1n)), times(half, classZero(4n)));
    expect(mean).toEqual(fraction(7n, 20n));
    expect(classZero(2n)).toEqual(fraction(1n, 3n));
  });

  it('has the odds 2 in the geometric mean, those of the standard network', () => {
    // The squares: odds 1 and 4 multiply to the square of 2.
    expect(times(fraction(1n), fraction(4n))).toEqual(times(fraction(2n), fraction(2n)));
  });
});
