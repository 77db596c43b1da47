import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { Complement } from '../../../src/ensembles/certified/complement.js';
import { exactly } from './enumerated.js';
import { numbers } from './generated.js';

const next = numbers(61);
type Pair = readonly [Rational, Rational];

function product([a, b]: Pair, [c, d]: Pair): Pair {
  return [a.times(c).minus(b.times(d)), a.times(d).plus(b.times(c))];
}

/** 1 − f of a random f with |f| ≤ 1, exact or off by something. */
function any(off: number): { z: Complement; f: Pair; size: number } {
  const size = next();
  const angle = 6.28 * next();
  const [x, y] = [size * Math.cos(angle), size * Math.sin(angle)];
  const e = off * (2 * next() - 1);
  return {
    z: new Complement().set(1 - x + e, -y, Math.abs(e) * (1 + 1e-9) + 2 ** -53, size + 1e-12),
    f: [exactly(x), exactly(y)],
    size,
  };
}

function distance(z: Complement, [x, y]: Pair): number {
  const re = Rational.one.minus(x).minus(exactly(z.re)).toNumber();
  return Math.hypot(re, y.plus(exactly(z.im)).toNumber());
}

describe('the complement of a product', () => {
  it('is within its error, also for errors that its factors had', () => {
    for (let i = 0; i < 500; i++) {
      const [a, b] = [any([0, 1e-10][i % 2]!), any([0, 1e-12][i % 2]!)];
      a.z.multiply(b.z);
      expect(distance(a.z, product(a.f, b.f))).toBeLessThanOrEqual(a.z.error);
      expect(a.z.size).toBeGreaterThanOrEqual(a.size * b.size);
    }
  });

  it('is within its error for powers', () => {
    for (const exponent of [1, 2, 3, 7, 12])
      for (let i = 0; i < 10; i++) {
        const base = any(0);
        const z = new Complement();
        z.multiplyPower(base.z, exponent);
        let f: Pair = [Rational.one, Rational.zero];
        for (let k = 0; k < exponent; k++) f = product(f, base.f);
        expect(distance(z, f)).toBeLessThanOrEqual(z.error);
      }
  });

  it('would not be within it if roundings or the factors’ errors were left out', () => {
    const rounded = any(0);
    const other = any(0);
    rounded.z.multiply(other.z);
    expect(distance(rounded.z, product(rounded.f, other.f))).toBeGreaterThan(0);
    const off = any(1e-6);
    const claimed = new Complement().set(off.z.re, off.z.im, 0, off.z.size);
    const one = new Complement();
    one.multiply(claimed);
    expect(distance(one, off.f)).toBeGreaterThan(one.error);
  });
});
