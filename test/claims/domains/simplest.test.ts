import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import {
  ceiling,
  convergents,
  floor,
  simplestBetween,
} from '../../../src/claims/domains/simplest.js';

const fraction = fc
  .tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 1, max: 60 }))
  .map(([p, q]) => Rational.ratio(BigInt(p), BigInt(q)));

describe('floor and ceiling', () => {
  it('round down and up, below 0 too', () => {
    expect([floor(Rational.of('-7/2')), ceiling(Rational.of('-7/2'))]).toEqual([-4n, -3n]);
    expect([floor(Rational.of('7/2')), ceiling(Rational.of('7/2'))]).toEqual([3n, 4n]);
    expect([floor(Rational.of(-3)), ceiling(Rational.of(-3))]).toEqual([-3n, -3n]);
  });
});

describe('the simplest fraction of an interval', () => {
  it('lies in it, and none with a smaller denominator does', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const [low, high] = a.compare(b) <= 0 ? [a, b] : [b, a];
        const simplest = simplestBetween(low, high);
        expect(simplest.compare(low)).toBeGreaterThanOrEqual(0);
        expect(simplest.compare(high)).toBeLessThanOrEqual(0);
        for (let q = 1n; q < simplest.denominator; q++)
          expect(ceiling(low.times(q))).toBeGreaterThan(floor(high.times(q)));
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('is 3/7 between 0.42 and 0.43', () => {
    expect(simplestBetween(Rational.of('0.42'), Rational.of('0.43')).toString()).toBe('3/7');
  });
});

describe('convergents', () => {
  it('of 355/113 are 3, 22/7 and itself', () => {
    expect([...convergents(Rational.of('355/113'))].map(String)).toEqual(['3', '22/7', '355/113']);
  });

  it('end with the number itself', () => {
    fc.assert(
      fc.property(fraction, (x) => {
        expect([...convergents(x)].at(-1)?.equals(x)).toBe(true);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
