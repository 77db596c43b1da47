import { describe, expect, it } from 'vitest';
import { choiceFactor } from '../../../src/ensembles/certified/choice-factor.js';
import { Contributions } from '../../../src/ensembles/certified/contributions.js';
import { GateLaw } from '../../../src/ensembles/certified/gate-law.js';
import { momentsOf } from '../../../src/ensembles/certified/moments.js';
import { Spread } from '../../../src/ensembles/certified/spread.js';
import { numbers } from './generated.js';

const next = numbers(17);
const THETAS = [1, 0.7, 0.3, 0.1, 0.01, 1e-4];

function spreadOf(values: readonly number[], p: readonly number[], noise = 0): Spread {
  const contributions = new Contributions(new GateLaw(p));
  contributions.set(
    values.map((hi) => ({ hi, lo: 0 })),
    0,
  );
  return new Spread(contributions, momentsOf(contributions), noise, []);
}

/** ln E e^{θ(X − EX)} of one gate. */
function logMoment(theta: number, a: number, p: number): number {
  return Math.log1p(p * Math.expm1(theta * a)) - p * theta * a;
}

describe('the bound on how far S strays', () => {
  it('is above the logarithm of the moments, to both sides', () => {
    for (let i = 0; i < 300; i++) {
      const size = [0.01, 1, 10, 100][i % 4]!;
      const values = Array.from({ length: 1 + (i % 6) }, () => size * (2 * next() - 1));
      const p = values.map(() => [0.5, next(), 1e-9, 1 - 1e-6, 1e-3][Math.floor(5 * next())]!);
      const spread = spreadOf(values, p);
      for (const theta of THETAS)
        for (const sign of [-1, 1]) {
          const exact = values.reduce((sum, a, j) => sum + logMoment(sign * theta, a, p[j]!), 0);
          expect(spread.logMoment(theta)).toBeGreaterThanOrEqual(exact * (1 - 1e-9) - 1e-14);
        }
    }
  });

  it('is nearly reached by many small gates, so that nine tenths of it would not hold', () => {
    const values = Array.from({ length: 400 }, () => 0.1);
    const exact = 400 * logMoment(1, 0.1, 0.1);
    const bound = spreadOf(
      values,
      values.map(() => 0.1),
    ).logMoment(1);
    expect(bound).toBeGreaterThan(exact);
    expect(0.9 * bound).toBeLessThan(exact);
  });

  it('is nearly reached by one wide gate, a rare one, and noise', () => {
    const wide = spreadOf([50], [0.5]).logMoment(1);
    expect(wide).toBeLessThan(1.04 * logMoment(1, 50, 0.5));
    const rare = spreadOf([10], [1e-6]).logMoment(1);
    expect(rare).toBeLessThan(1.02 * logMoment(1, 10, 1e-6));
    expect(spreadOf([], [], 4).logMoment(0.5)).toBeCloseTo(0.5, 8);
  });

  it('has the range of a choice', () => {
    const { factor } = choiceFactor([-1, 3], [1, 1]);
    const none = new Contributions(new GateLaw([]));
    const spread = new Spread(none, momentsOf(none), 0, [factor]);
    for (const theta of THETAS)
      expect(spread.logMoment(theta)).toBeGreaterThan(Math.log(Math.cosh(2 * theta)));
    expect(spread.logMoment(1)).toBeCloseTo(2, 8);
  });
});
