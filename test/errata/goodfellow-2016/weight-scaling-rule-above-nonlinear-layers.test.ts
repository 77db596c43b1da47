import { describe, expect, it } from 'vitest';
import { fraction, plus, times } from './fractions.js';
import type { Fraction } from './fractions.js';

// A rectified unit over one gated input with the contribution 2 and the bias −1.
const half = fraction(1n, 2n);
const rectified = (x: Fraction): Fraction => (x[0] > 0n ? x : fraction(0n));
const total = (gate: Fraction): Fraction => plus(fraction(-1n), times(gate, fraction(2n)));

describe('max(0, 2δ − 1) with a gate of probability ½', () => {
  const mean = plus(
    times(half, rectified(total(fraction(0n)))),
    times(half, rectified(total(fraction(1n)))),
  );

  it('has the mean 1/2, and 0 in the scaled network', () => {
    expect(mean).toEqual(half);
    expect(rectified(total(half))).toEqual(fraction(0n));
  });

  it('has a mean above the scaled network, as the correction says', () => {
    const [n, d] = mean;
    const [m, e] = rectified(total(half));
    expect(m * d < n * e).toBe(true);
  });
});
