import { describe, expect, it } from 'vitest';
import { fraction, minus, over, plus, times } from './fractions.js';
import type { Fraction } from './fractions.js';

const half = fraction(1n, 2n);

/** Mean and variance of a batch of two. */
function statistics(x: Fraction, y: Fraction): { mean: Fraction; variance: Fraction } {
  const mean = times(half, plus(x, y));
  const [a, b] = [minus(x, mean), minus(y, mean)];
  return { mean, variance: times(half, plus(times(a, a), times(b, b))) };
}

/** (m/√v)², which with the sign of m decides whether the terms of two batches agree. */
const squaredTerm = (x: bigint, y: bigint): Fraction => {
  const { mean, variance } = statistics(fraction(x), fraction(y));
  return over(times(mean, mean), variance);
};
const variance = (x: bigint, y: bigint): Fraction => statistics(fraction(x), fraction(y)).variance;

describe('batch normalisation of 0 in the batches {0, 1} and {0, 2}, ε = 0', () => {
  it('adds the same term in both, −m/√v = −1, so that there is no additive noise', () => {
    expect(squaredTerm(0n, 1n)).toEqual(fraction(1n));
    expect(squaredTerm(0n, 2n)).toEqual(fraction(1n));
  });

  it('multiplies by different factors, since the variances are 1/4 and 1', () => {
    expect(variance(0n, 1n)).toEqual(fraction(1n, 4n));
    expect(variance(0n, 2n)).toEqual(fraction(1n));
  });
});

describe('batch normalisation of 1 in the batches {1, 2} and {1, 3}', () => {
  it('has both noises: variances and means over deviation differ', () => {
    expect(variance(1n, 2n)).not.toEqual(variance(1n, 3n));
    expect(squaredTerm(1n, 2n)).not.toEqual(squaredTerm(1n, 3n));
  });
});
