import { describe, expect, it } from 'vitest';
import { fraction, minus, plus, times } from './fractions.js';
import type { Fraction } from './fractions.js';

// Weights 1 and 1, one example (1, 1) with target 0; just one of the gates is 1.
const half = fraction(1n, 2n);
const error = (sum: Fraction): Fraction => times(half, sum, sum);

describe('linear regression with one of two gates open, weights and inputs 1', () => {
  const mean = plus(times(half, error(fraction(1n))), times(half, error(fraction(1n))));
  const scaled = error(plus(half, half));
  const penalty = times(half, plus(fraction(1n, 4n), fraction(1n, 4n)));

  it('has the mean error 1/2, and 3/4 by the formula for independent gates', () => {
    expect(mean).toEqual(half);
    expect(plus(scaled, penalty)).toEqual(fraction(3n, 4n));
  });

  it('has the mean error 1/2 with the covariance −1/4 taken into account', () => {
    const covariance = minus(fraction(0n), fraction(1n, 4n));
    expect(plus(scaled, penalty, covariance)).toEqual(mean);
  });

  it('agrees with the formula where the gates are independent', () => {
    const quarter = fraction(1n, 4n);
    const independent = plus(times(quarter, error(fraction(2n))), times(half, error(fraction(1n))));
    expect(independent).toEqual(plus(scaled, penalty));
  });
});
