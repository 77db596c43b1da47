import { describe, expect, it } from 'vitest';
import { Contributions } from '../../../src/ensembles/certified/contributions.js';
import { GateLaw } from '../../../src/ensembles/certified/gate-law.js';
import { momentsOf } from '../../../src/ensembles/certified/moments.js';
import { planOf, type Plan } from '../../../src/ensembles/certified/plan.js';

function plan(values: readonly number[], target = 1e-16, p = 0.5): Plan {
  const contributions = new Contributions(new GateLaw(values.map(() => p)));
  contributions.set(
    values.map((hi) => ({ hi, lo: 0 })),
    0,
  );
  return planOf(contributions, momentsOf(contributions), 5, 40, target);
}

describe('the plan', () => {
  it('has all small gates in the power sums, up to an even order', () => {
    const made = plan(Array.from({ length: 500 }, () => 0.05));
    expect(made.wide).toBe(0);
    expect(made.threshold).toBe(0.05);
    expect(made.order % 2).toBe(0);
    expect(made.order).toBeLessThan(20);
  });

  it('has a lower order for a coarser target', () => {
    const values = Array.from({ length: 500 }, () => 0.05);
    expect(plan(values, 1e-5).order).toBeLessThan(plan(values).order);
  });

  it('keeps gates out of them for which the series converges slowly or not', () => {
    const made = plan([...Array.from({ length: 500 }, () => 0.05), 3, -2]);
    expect(made.wide).toBe(2);
    expect(made.threshold).toBeLessThan(2);
  });

  it('may have no power sums at all', () => {
    expect(plan([50, 60]).wide).toBe(2);
  });
});
