import { describe, expect, it } from 'vitest';
import { empiricalBernstein } from '../../../src/ensembles/certified/empirical-bernstein.js';
import { seededUniform } from '../../../src/ensembles/certified/seeded-uniform.js';

describe('the empirical Bernstein interval', () => {
  it('is worked out by hand for two values', () => {
    const { mean, variance, halfWidth, level } = empiricalBernstein(Float64Array.of(0, 1), 0.5);
    expect([mean, variance, level]).toEqual([0.5, 0.5, 0.5]);
    expect(halfWidth).toBeCloseTo(Math.sqrt(Math.log(8) / 2) + (7 * Math.log(8)) / 3, 4);
  });

  it('contains the expectation at least as often as its level says', () => {
    const next = seededUniform(7);
    for (const [p, count] of [
      [0.5, 10],
      [0.02, 40],
      [0.9, 200],
    ] as const) {
      let inside = 0;
      for (let i = 0; i < 400; i++) {
        const values = Float64Array.from({ length: count }, () => (next() < p ? 1 : 0));
        const { mean, halfWidth } = empiricalBernstein(values, 0.9);
        if (Math.abs(mean - p) <= halfWidth) inside++;
      }
      expect(inside / 400).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('has half a width that falls like the deviation over √N', () => {
    const next = seededUniform(8);
    const values = Float64Array.from({ length: 1e5 }, () => 0.5 + 0.01 * (next() - 0.5));
    const { halfWidth, variance } = empiricalBernstein(values, 0.95);
    const first = Math.sqrt((2 * variance * Math.log(80)) / 1e5);
    expect(halfWidth).toBeGreaterThan(first);
    expect(halfWidth - first).toBeLessThan(1.1e-4);
  });

  it('is wider where the values themselves are only known to a radius', () => {
    const values = Float64Array.from({ length: 100 }, (_, i) => (i % 7) / 7);
    const sharp = empiricalBernstein(values, 0.95).halfWidth;
    expect(empiricalBernstein(values, 0.95, 1e-3).halfWidth - sharp).toBeGreaterThan(1e-3);
  });

  it('refuses what it does not hold for', () => {
    expect(() => empiricalBernstein(Float64Array.of(1), 0.9)).toThrow('too few');
    expect(() => empiricalBernstein(Float64Array.of(0, 1.5), 0.9)).toThrow('not from 0 to 1');
    expect(() => empiricalBernstein(Float64Array.of(0, NaN), 0.9)).toThrow('not from 0 to 1');
    expect(() => empiricalBernstein(Float64Array.of(0, 1), 1)).toThrow('not between 0 and 1');
  });
});
