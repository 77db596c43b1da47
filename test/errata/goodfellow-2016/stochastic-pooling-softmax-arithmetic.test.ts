import { describe, expect, it } from 'vitest';
import { fraction, over, plus, times } from './fractions.js';

// One region with the activations 3 and 6, so p = 1/3 and 2/3; logits 0 and a in base 2.
const one = fraction(1n);
const third = fraction(1n, 3n);
const twoThirds = fraction(2n, 3n);
const classZero = (exponent: bigint) => over(one, plus(one, fraction(2n ** exponent)));

describe('a softmax over 0 and a pooled value in base 2, activations 3 and 6', () => {
  it('has the weighted mean 5', () => {
    expect(plus(times(third, fraction(3n)), times(twoThirds, fraction(6n)))).toEqual(fraction(5n));
  });

  it('has the arithmetic mean 83/1755 where probability weighting gives 1/33', () => {
    const mean = plus(times(third, classZero(3n)), times(twoThirds, classZero(6n)));
    expect(mean).toEqual(fraction(83n, 1755n));
    expect(classZero(5n)).toEqual(fraction(1n, 33n));
  });

  it('has the odds 2⁵ in the geometric mean: their cubes are 2³·2⁶·2⁶', () => {
    expect(2n ** 3n * 2n ** 6n * 2n ** 6n).toBe((2n ** 5n) ** 3n);
  });
});
