import { describe, expect, it } from 'vitest';
import { coefficient } from '../../../src/ensembles/certified/coefficients.js';
import { GateLaw } from '../../../src/ensembles/certified/gate-law.js';

describe('the law of gates', () => {
  it('keeps the order where all have one probability', () => {
    const law = new GateLaw([0.8, 0.8, 0.8]);
    expect(law.order).toBeUndefined();
    expect(law.groups).toEqual([{ start: 0, end: 3, p: 0.8 }]);
    expect(law.rare).toBe(false);
  });

  it('sorts few probabilities into groups, leaves out 0 and sets 1 apart', () => {
    const law = new GateLaw([0.5, 1, 0.25, 0, 0.5]);
    expect([...law.sure]).toEqual([1]);
    expect([...law.order!]).toEqual([0, 4, 2]);
    expect(law.groups).toEqual([
      { start: 0, end: 2, p: 0.5 },
      { start: 2, end: 3, p: 0.25 },
    ]);
    expect([...law.variances]).toEqual([0.25, 0.25, 0.1875]);
  });

  it('keeps many different probabilities together, with coefficients for each', () => {
    const law = new GateLaw(Array.from({ length: 9 }, (_, j) => (j + 1) / 10));
    expect(law.groups).toEqual([{ start: 0, end: 9, p: undefined }]);
    expect(law.coefficients(3)[6]).toBe(coefficient(3, 0.7));
    expect([...law.coefficients(3).slice(9)]).toEqual([0, 0, 0]);
    expect(law.order).toBeUndefined();
  });

  it('has no groups where no gate is random', () => {
    expect(new GateLaw([]).groups).toEqual([]);
    expect(new GateLaw([0, 1]).groups).toEqual([]);
    expect(new GateLaw([0, 1]).count).toBe(0);
  });

  it('is rare where every gate is rarely there or rarely not', () => {
    expect(new GateLaw([1e-9, 1 - 1e-9, 1 / 32]).rare).toBe(true);
    expect(new GateLaw([1e-9, 0.04]).rare).toBe(false);
    expect(new GateLaw([1e-9]).rare).toBe(true);
  });

  it('refuses what is no probability, and too many gates', () => {
    expect(() => new GateLaw([0.5, 1.5])).toThrow('gate 1 is 1.5, not from 0 to 1');
    expect(() => new GateLaw([NaN])).toThrow(RangeError);
    expect(() => new GateLaw({ length: 2 ** 22 + 1 })).toThrow('more than the 4194304');
  });
});
