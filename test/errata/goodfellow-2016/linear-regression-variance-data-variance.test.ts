import { describe, expect, it } from 'vitest';
import { fraction, minus, plus, times } from './fractions.js';

// One example x = 1, w = 1, p = 1/2, target 0: the error is ½δ².
const half = fraction(1n, 2n);
const x = fraction(1n);

describe('the decay of a constant feature, x = 1, w = 1, p = ½', () => {
  const mean = times(half, half, times(x, x));
  const scaled = times(half, times(half, x), times(half, x));
  const added = minus(mean, scaled);

  it('is 1/8, by the two masks', () => {
    expect(added).toEqual(fraction(1n, 8n));
  });

  it('is 0 by the variance of the feature over the data set', () => {
    const average = x;
    const deviation = minus(x, average);
    expect(times(half, fraction(1n, 4n), deviation, deviation)).toEqual(fraction(0n));
  });

  it('is 1/8 by its second moment, ½ w² p(1 − p) Σ x²', () => {
    expect(times(half, half, minus(fraction(1n), half), plus(times(x, x)))).toEqual(added);
  });
});
