import { describe, expect, it } from 'vitest';
import { fraction, minus, over, plus, times } from './fractions.js';
import type { Fraction } from './fractions.js';

// σ(S) = 1/(1 + (5/2)·2^(−S)); S is 0 or 3 with the probabilities 2/3 and 1/3, so E S = 1.
const one = fraction(1n);
const sigma = (odds: Fraction): Fraction => over(one, plus(one, odds));
const oddsAt = (S: bigint): Fraction => fraction(5n, 2n * 2n ** S);

describe('a unit with the totals 0 and 3, probabilities 2/3 and 1/3, c = 5/2, base 2', () => {
  const mean = plus(
    times(fraction(2n, 3n), sigma(oddsAt(0n))),
    times(fraction(1n, 3n), sigma(oddsAt(3n))),
  );

  it('has the mean 4/9, which weight scaling gives exactly', () => {
    expect(mean).toEqual(fraction(4n, 9n));
    expect(sigma(oddsAt(1n))).toEqual(mean);
  });

  it('lies below every symmetric mean about its total: σ(μ + x) + σ(μ − x) > 2σ(μ)', () => {
    // With the odds r = 5/4 at μ and e^x = q the difference is positive for every q ≠ 1,
    // so the mean under a normal law about μ is above 4/9, and its error above 0.
    const r = oddsAt(1n);
    for (const q of [fraction(9n, 8n), fraction(2n), fraction(3n), fraction(50n)]) {
      const both = plus(sigma(times(r, q)), sigma(over(r, q)));
      expect(minus(both, times(fraction(2n), sigma(r)))[0] > 0n).toBe(true);
      // The general term: (r − 1)r(q − 1)²/(…) with a positive denominator.
      const numerator = times(minus(r, one), r, minus(q, one), minus(q, one));
      const under = times(plus(one, times(r, q)), plus(q, r), plus(one, r));
      expect(over(numerator, under)).toEqual(minus(both, times(fraction(2n), sigma(r))));
    }
  });

  it('is 4/9 at the closed form only where the odds are those at μ', () => {
    // σ(μ/√(1 + πs²/8)) has odds r^k with 0 < k < 1, and r = 5/4 > 1, so it is above σ(μ).
    const r = oddsAt(1n);
    expect(r).toEqual(fraction(5n, 4n));
    expect(minus(sigma(one), sigma(r))[0] > 0n).toBe(true);
  });
});
