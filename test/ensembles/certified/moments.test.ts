import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { Contributions } from '../../../src/ensembles/certified/contributions.js';
import { GateLaw } from '../../../src/ensembles/certified/gate-law.js';
import { momentsOf } from '../../../src/ensembles/certified/moments.js';
import { exactly } from './enumerated.js';
import { numbers } from './generated.js';

const next = numbers(21);

function made(n: number, p: (j: number) => number, size: (j: number) => number) {
  const inclusion = Array.from({ length: n }, (_, j) => p(j));
  const weights = Float64Array.from({ length: n }, (_, j) => size(j) * (2 * next() - 1));
  const inputs = Float64Array.from({ length: n }, next);
  const contributions = new Contributions(new GateLaw(inclusion));
  contributions.multiply(weights, 0, inputs, 0);
  contributions.settle(0.1, weights, 0, inputs, 0);
  const products = Array.from(weights, (w, j) => exactly(w).times(exactly(inputs[j]!)));
  const mean = products.reduce(
    (sum, a, j) => sum.plus(a.times(exactly(inclusion[j]!))),
    exactly(0.1),
  );
  return { contributions, inclusion, products, mean, moments: momentsOf(contributions) };
}

const LAWS: readonly (readonly [string, (j: number) => number])[] = [
  ['one probability', () => 0.8],
  ['a few', (j) => [0.5, 0.1, 1, 0][j % 4]!],
  ['all different', () => next()],
];

describe('the moments of S', () => {
  it.each(LAWS)('have the mean within its bound, for %s', (_, p) => {
    for (const n of [0, 1, 7, 300]) {
      const { mean, moments } = made(n, p, (j) => 10 ** ((j % 30) - 15));
      const off = exactly(moments.meanHi).plus(exactly(moments.meanLo)).minus(mean).abs();
      expect(off.compare(exactly(moments.meanError)) <= 0).toBe(true);
      expect(Math.abs(moments.meanLo)).toBeLessThanOrEqual(2 ** -53 * Math.abs(moments.meanHi));
    }
  });

  it('have a mean whose error is not 0, and far below one rounding', () => {
    const { mean, moments } = made(
      300,
      () => 0.8,
      (j) => 10 ** ((j % 30) - 15),
    );
    const off = exactly(moments.meanHi).plus(exactly(moments.meanLo)).minus(mean).abs();
    expect(off.sign()).toBe(1);
    expect(moments.meanError).toBeLessThan(1e-24 * 1e15);
    // Without the low parts it is not within the bound.
    const plain = exactly(moments.meanHi).minus(mean).abs();
    expect(plain.compare(exactly(moments.meanError))).toBe(1);
  });

  it.each(LAWS)('have sums that are right to the roundings, for %s', (_, p) => {
    const { products, inclusion, moments } = made(50, p, () => 1);
    const sum = (power: number): number =>
      products
        .reduce((total, a, j) => {
          const q = exactly(inclusion[j]!);
          return total.plus(
            q
              .times(Rational.one.minus(q))
              .times(power === 2 ? a.times(a) : a.times(a).times(a).times(a)),
          );
        }, Rational.zero)
        .toNumber();
    expect(moments.variance / sum(2)).toBeCloseTo(1, 13);
    expect(moments.fourth / sum(4)).toBeCloseTo(1, 13);
    const random = products.filter((_a, j) => inclusion[j]! > 0 && inclusion[j]! < 1);
    expect(moments.widest).toBe(Math.max(...random.map((a) => Math.abs(a.toNumber()))));
  });

  it('refuse what is not finite or too large', () => {
    const law = new GateLaw([0.5]);
    for (const w of [NaN, Infinity, 2 ** 300]) {
      const contributions = new Contributions(law);
      contributions.multiply(Float64Array.of(w), 0, Float64Array.of(1), 0);
      contributions.settle(0, Float64Array.of(w), 0, Float64Array.of(1), 0);
      expect(() => momentsOf(contributions)).toThrow(RangeError);
    }
  });
});
