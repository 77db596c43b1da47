import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { weights } from '../../../src/claims/domains/weights.js';
import {
  cases,
  enumeratesEachOnce,
  makesCases,
  sampled,
  simplifiesToAnEnd,
} from './laws/domain-laws.js';

const some = weights({ min: 1, max: 4 });

describe('weights', () => {
  it('are positive and sum to exactly 1', () => {
    for (const parameters of sampled(some, 300)) {
      const built = some.build(parameters) ?? [];
      expect(built.length).toBeGreaterThan(0);
      expect(built.every((weight) => weight.sign() > 0)).toBe(true);
      expect(Rational.sum(built).equals(1)).toBe(true);
    }
  });

  it('obey the laws of domains', () => {
    enumeratesEachOnce(some, 8);
    makesCases(some, 5);
    simplifiesToAnEnd(some);
  });

  it('are the same case only where they are the same parameters', () => {
    const texts = cases(some, 7).map((built) => (built ?? []).join(' '));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('begin with equal ones, which are frequent among random ones', () => {
    expect(cases(weights(3), 1).map((built) => (built ?? []).join(' '))).toEqual([
      '1/3 1/3 1/3',
      '1/2 1/4 1/4',
      '1/4 1/2 1/4',
      '1/4 1/4 1/2',
    ]);
    const drawn = sampled(weights(3), 300) as number[][];
    expect(drawn.filter((one) => new Set(one).size === 1).length).toBeGreaterThan(10);
    expect(drawn.filter((one) => new Set(one).size < 3).length).toBeGreaterThan(60);
  });

  it('refuse integers that are not positive, or too large', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, -1, 21, 0.5), (bad) => {
        expect(weights(2).build([1, bad])).toBeUndefined();
      }),
      { seed: 1, numRuns: 20 },
    );
    expect(weights(2).build([1, 1, 1])).toBeUndefined();
    expect(() => weights(2).build(['1', '1'])).toThrow(/expected a list of integers/);
    expect(() => weights(0)).toThrow(RangeError);
  });
});
