import { describe, expect, it } from 'vitest';
import { coefficient, HIGHEST_ORDER } from '../../../src/ensembles/certified/coefficients.js';
import { GateLaw } from '../../../src/ensembles/certified/gate-law.js';
import { PowerSums } from '../../../src/ensembles/certified/power-sums.js';
import { remainderBound } from '../../../src/ensembles/certified/remainder.js';

/** The truncation's bound at T, and the sum of the terms from the order to the highest known one. */
function compare(a: readonly number[], p: number, order: number, last: number): [number, number] {
  const law = new GateLaw(a.map(() => p));
  const widest = Math.max(...a.map(Math.abs));
  const variance = a.reduce((sum, x) => sum + p * (1 - p) * x * x, 0);
  const cumulants = new PowerSums(law).cumulants(Float64Array.from(a), order, widest, variance);
  let sum = 0;
  for (let r = order + 1; r <= HIGHEST_ORDER; r++)
    for (const x of a) sum += Math.abs(coefficient(r, p)) * (Math.abs(x) * last) ** r;
  return [remainderBound(cumulants, last), sum];
}

describe('what the cumulants beyond an order amount to', () => {
  it('is below its bound for any probability', () => {
    for (const p of [0.5, 0.8, 0.3, 0.04, 1e-3, 1e-9, 1 - 1e-6])
      for (const order of [4, 8, 20])
        for (const last of [0.5, 1, 1.9]) {
          const [bound, sum] = compare([1, -0.4, 0.1, 0.9], p, order, last);
          expect(bound).toBeGreaterThan(sum);
        }
  });

  it('comes so near to it that a fifth of it would not hold, for rare gates a sixtieth', () => {
    const [bound, sum] = compare([1, 1, 1], 0.45, 8, 0.9);
    expect(bound).toBeGreaterThan(sum);
    expect(bound / 5).toBeLessThan(sum);
    const [rare, rareSum] = compare([1, 1, 1], 1 / 32, 4, 0.4);
    expect(rare / 60).toBeLessThan(rareSum);
  });

  it('shrinks with pq where gates are rare', () => {
    const [often] = compare([1], 1e-3, 8, 1);
    const [seldom] = compare([1], 1e-9, 8, 1);
    expect(seldom).toBeLessThan(2e-6 * often);
  });

  it('has no bound where the series does not converge', () => {
    expect(compare([1], 0.5, 8, 3.2)[0]).toBe(Infinity);
    expect(compare([0], 0.5, 8, 3.2)[0]).toBe(0);
  });
});
