import { describe, expect, it } from 'vitest';
import { intervals } from '../../../src/arithmetic/interval.js';
import {
  choiceFactor,
  gateFactor,
  multiplyFactor,
  type ChoiceFactor,
} from '../../../src/ensembles/certified/choice-factor.js';
import { Complement } from '../../../src/ensembles/certified/complement.js';
import { exactly } from './enumerated.js';
import { numbers } from './generated.js';

const A = intervals(128);
const next = numbers(71);

/** The error of 1 − φ at t = 2·half, and the bound on it. */
function errorAt(factor: ChoiceFactor, weights: readonly number[], half: number): [number, number] {
  const z = new Complement();
  multiplyFactor(z, factor, half);
  const off = A.scope(() => {
    const total = weights.reduce((sum, w) => sum.plus(exactly(w)), exactly(0));
    let re = A.of(0);
    let im = A.of(0);
    weights.forEach((w, i) => {
      const a = factor.hi[i]!;
      const x = A.of(exactly(2 * half).times(exactly(a).plus(exactly(factor.lo[i]!))));
      const p = exactly(w).over(total);
      re = re.plus(A.of(1).minus(x.cos()).times(p));
      im = im.minus(x.sin().times(p));
    });
    const dr = re.minus(exactly(z.re)).abs().upperRational()!.toNumber();
    const di = im.minus(exactly(z.im)).abs().upperRational()!.toNumber();
    return Math.hypot(dr, di);
  });
  return [off, z.error];
}

describe('a factor of its own', () => {
  it('is within its error, for choices among values of all sizes', () => {
    for (let i = 0; i < 300; i++) {
      const k = 1 + (i % 5);
      const weights = Array.from({ length: k }, () => Math.ceil(9 * next()) / 10);
      const values = Array.from({ length: k }, () => (2 * next() - 1) * [0.01, 1, 1e4][i % 3]!);
      const [off, bound] = errorAt(choiceFactor(values, weights).factor, weights, 6 * next());
      expect(off).toBeLessThanOrEqual(bound);
    }
  });

  it('is off by something, and needs the low part of its value', () => {
    const weights = [0.3, 0.7];
    const { factor } = choiceFactor([1e5, 0], weights);
    const [off] = errorAt(factor, weights, 5.3);
    expect(off).toBeGreaterThan(0);
    const low = { ...factor, lo: Float64Array.of(2 ** -38, 0) };
    const [, bound] = errorAt(factor, weights, 5.3);
    const z = new Complement();
    multiplyFactor(z, low, 5.3);
    const without = new Complement();
    multiplyFactor(without, factor, 5.3);
    expect(Math.abs(z.im - without.im)).toBeGreaterThan(bound);
    expect(errorAt(low, weights, 5.3)[0]).toBeLessThanOrEqual(bound);
  });

  it('counts gates that are alike once, as a power', () => {
    const one = new Complement();
    for (let i = 0; i < 5; i++) multiplyFactor(one, gateFactor(0.25, 1.5, 0, 1), 0.4);
    const all = new Complement();
    multiplyFactor(all, gateFactor(0.25, 1.5, 0, 5), 0.4);
    expect(all.re).toBeCloseTo(one.re, 14);
    expect(all.im).toBeCloseTo(one.im, 14);
  });

  it('has its mean, its range, and the size of its values', () => {
    const { factor, mean } = choiceFactor([-1, 2, 5], [1, 2, 1]);
    expect(mean.hi).toBe(2);
    expect(factor.range).toBeCloseTo(6, 12);
    expect(factor.largest).toBe(5);
  });

  it('refuses what is no choice', () => {
    expect(() => choiceFactor([], [])).toThrow('a choice among 0 values');
    expect(() => choiceFactor([1], [1, 2])).toThrow(RangeError);
    expect(() => choiceFactor([1, 2], [0, 0])).toThrow('not all 0');
    expect(() => choiceFactor([1, 2], [1, -1])).toThrow(RangeError);
    expect(() => choiceFactor([1, Infinity], [1, 1])).toThrow('not finite');
  });
});
