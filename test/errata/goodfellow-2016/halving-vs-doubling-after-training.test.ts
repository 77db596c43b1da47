import { describe, expect, it } from 'vitest';
import { fraction, minus, times } from './fractions.js';
import type { Fraction } from './fractions.js';

// A linear unit with weight 0, state 1, target 1, its gate open; the error is ½(1 − w m)².
const half = fraction(1n, 2n);

/** w after a step on ½(1 − w m)², whose derivative is −(1 − w m)m. */
function step(w: Fraction, m: Fraction, rate: Fraction): Fraction {
  const residual = minus(fraction(1n), times(w, m));
  return minus(w, times(rate, fraction(-1n), residual, m));
}

describe('a step of gradient descent from the weight 0 at the rate 1', () => {
  const plain = step(fraction(0n), fraction(1n), fraction(1n));

  it('leads to 1, half of which is 1/2, and to 2 with the state doubled', () => {
    expect(times(half, plain)).toEqual(half);
    expect(step(fraction(0n), fraction(2n), fraction(1n))).toEqual(fraction(2n));
  });

  it('leads to half the weight with the state doubled at a quarter of the rate', () => {
    expect(step(fraction(0n), fraction(2n), fraction(1n, 4n))).toEqual(times(half, plain));
    const w = fraction(3n, 7n);
    expect(step(times(half, w), fraction(2n), fraction(1n, 4n))).toEqual(
      times(half, step(w, fraction(1n), fraction(1n))),
    );
  });
});
