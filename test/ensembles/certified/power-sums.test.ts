import { describe, expect, it } from 'vitest';
import { intervals } from '../../../src/arithmetic/interval.js';
import type { Rational } from '../../../src/arithmetic/number.js';
import { GateLaw } from '../../../src/ensembles/certified/gate-law.js';
import { PowerSums } from '../../../src/ensembles/certified/power-sums.js';
import { exactly } from './enumerated.js';
import { numbers } from './generated.js';

const A = intervals(256);
const next = numbers(41);
const ORDER = 12;

/** c_r(p) by the recurrence of the derivatives of σ(z − z₀), in enclosures. */
function coefficients(p: Rational): ReturnType<typeof A.of>[] {
  // y = p e^z/(q + p e^z), y′ = y − y²; r·c_r is y's coefficient of order r − 1.
  const y = [A.of(p)];
  for (let k = 0; k < ORDER; k++) {
    let square = A.of(0);
    for (let i = 0; i <= k; i++) square = square.plus(y[i]!.times(y[k - i]!));
    y.push(y[k]!.minus(square).over(k + 1));
  }
  return y.map((_, k) => (k === 0 ? A.of(0) : y[k - 1]!.over(k)));
}

/** The largest share of the error bounds that the errors come to. */
function share(n: number, p: (j: number) => number, low = 0): number {
  const inclusion = Array.from({ length: n }, (_, j) => p(j));
  const law = new GateLaw(inclusion);
  const a = Float64Array.from({ length: n }, () => 2 * next() - 1);
  const widest = Math.max(...a.map(Math.abs));
  const variance = a.reduce((sum, x, k) => sum + law.variances[k]! * x * x, 0);
  const made = new PowerSums(law).cumulants(a, ORDER, widest, variance);
  return A.scope(() => {
    const known = new Map<number, ReturnType<typeof coefficients>>();
    const sums = Array.from({ length: ORDER + 1 }, () => A.of(0));
    a.forEach((x, k) => {
      const q = law.inclusion[k]!;
      let c = known.get(q);
      if (!c) known.set(q, (c = coefficients(exactly(q))));
      // What the products lack beyond a double, at its worst.
      const exact = A.of(exactly(x).times(exactly(1 + low * 2 ** -52)));
      let power = exact;
      for (let r = 2; r <= ORDER; r++) {
        power = power.times(exact);
        sums[r] = sums[r]!.plus(c[r]!.times(power));
      }
    });
    let most = 0;
    for (let r = 2; r <= ORDER; r++) {
      if (made.errors[r] === 0) {
        expect(made.values[r]).toBe(0);
        continue;
      }
      const off = sums[r]!.minus(exactly(made.values[r]!)).abs().upperRational()!.toNumber();
      most = Math.max(most, off / made.errors[r]!);
    }
    return most;
  });
}

describe('the cumulants of many gates', () => {
  it.each([
    ['p = ½', () => 0.5],
    ['one probability', () => 0.8],
    ['a few probabilities', (j: number) => [0.5, 0.2, 1e-9][j % 3]!],
    ['all different', () => 0.02 + 0.95 * next()],
  ] as const)('are within their errors of the exact ones, for %s', (_, p) => {
    for (const n of [1, 3, 64, 600]) expect(share(n, p)).toBeLessThan(1);
  });

  it('have errors that are there, within a hundredth of the bound', () => {
    expect(share(600, () => 0.8)).toBeGreaterThan(0.01);
  });

  it('allow for what the products lack beyond a double, and for no more than that', () => {
    expect(share(64, () => 0.8, 0.5)).toBeLessThan(1);
    expect(share(64, () => 0.8, 40)).toBeGreaterThan(1);
  });

  it('have the sizes that bound what is left out', () => {
    const a = Float64Array.of(0.5, -0.25, 0.125);
    const made = new PowerSums(new GateLaw([0.5, 0.5, 0.5])).cumulants(a, 4, 0.5, 0);
    expect(made.last).toBeCloseTo(0.5 ** 4 + 0.25 ** 4 + 0.125 ** 4, 11);
    expect(made.beyond).toBeCloseTo(0.5 ** 6 + 0.25 ** 6 + 0.125 ** 6, 11);
  });
});
