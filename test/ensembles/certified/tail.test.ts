import { describe, expect, it } from 'vitest';
import { tailBounds } from '../../../src/ensembles/certified/tail.js';

/** The sums over the nodes from τ on, by brute force: within 10^-10 of the exact ones. */
function sums(tau: number, h: number): [number, number, number] {
  let first = 0;
  let second = 0;
  let third = 0;
  for (let k = Math.ceil(tau / h - 0.5); (k + 0.5) * h < tau + 30; k++) {
    const t = (k + 0.5) * h;
    const weight = h / Math.sinh(Math.PI * t);
    first += weight;
    second += t * weight;
    third += weight / t;
  }
  return [first, second, third];
}

const STEPS = [0.2, 0.1, 0.03125, 0.004];
const STARTS = [0.05, 0.3, 0.63, 0.64, 0.9, 2, 5.05, 12.5];

describe('the tail of the midpoint sums', () => {
  it('is below its bounds, whatever the step and the start', () => {
    for (const h of STEPS)
      for (const tau of STARTS.filter((start) => start >= h / 2)) {
        const [first, second, third] = sums(tau, h);
        const bounds = tailBounds(tau, h);
        expect(bounds.first).toBeGreaterThan(first * (1 - 1e-9));
        expect(bounds.second).toBeGreaterThan(second * (1 - 1e-9));
        expect(bounds.third).toBeGreaterThan(third * (1 - 1e-9));
      }
  });

  it('comes so near to them that three quarters of a bound would not hold', () => {
    const h = 0.03125;
    const tau = 5 + h / 2;
    const [first, second, third] = sums(tau, h);
    const bounds = tailBounds(tau, h);
    expect(bounds.first * 0.75).toBeLessThan(first);
    expect(bounds.second * 0.75).toBeLessThan(second);
    expect(bounds.third * 0.75).toBeLessThan(third);
  });
});
