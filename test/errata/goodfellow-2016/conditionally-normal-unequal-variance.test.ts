import { describe, expect, it } from 'vitest';
import { fraction, minus, over, plus, times } from './fractions.js';
import type { Fraction } from './fractions.js';

// Sub-models N(0, 2) and N(1, 1) with probability ½ each; densities at 0 and 1.
// A ratio of normal densities is e to a rational exponent, so the exponents are compared.
const half = fraction(1n, 2n);
const exponent = (y: Fraction, mean: Fraction, variance: Fraction): Fraction => {
  const distance = minus(y, mean);
  return over(times(distance, distance), times(fraction(-2n), variance));
};
const ratio = (mean: Fraction, variance: Fraction): Fraction =>
  minus(exponent(fraction(0n), mean, variance), exponent(fraction(1n), mean, variance));

describe('the geometric mean of N(0, 2) and N(1, 1)', () => {
  const one = fraction(1n);
  const two = fraction(2n);
  const ensemble = plus(times(half, ratio(fraction(0n), two)), times(half, ratio(one, one)));
  const precision = plus(times(half, half), times(half, one));
  const variance = over(one, precision);

  it('has the density ratio e^(−1/8) at 0 and 1, where weight scaling has e^0', () => {
    expect(ensemble).toEqual(fraction(-1n, 8n));
    expect(ratio(half, variance)).toEqual(fraction(0n));
  });

  it('is the normal law whose mean is weighted with the precisions', () => {
    const weighted = plus(times(half, fraction(0n)), times(half, one));
    expect(ratio(times(weighted, variance), variance)).toEqual(ensemble);
  });
});
