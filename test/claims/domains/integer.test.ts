import { describe, expect, it } from 'vitest';
import { integer } from '../../../src/claims/domains/integer.js';
import {
  cases,
  countsItsCases,
  enumeratesEachOnce,
  makesCases,
  simplifiesToAnEnd,
} from './laws/domain-laws.js';

describe('integers', () => {
  it('come by rising distance from the one nearest to 0', () => {
    expect(cases(integer(-2, 3), 9)).toEqual([0, 1, -1, 2, -2, 3]);
    expect(cases(integer(4, 6), 9)).toEqual([4, 5, 6]);
    expect(cases(integer(-6, -4), 9)).toEqual([-4, -5, -6]);
  });

  it('obey the laws of domains', () => {
    for (const domain of [integer(-2, 3), integer(4, 9), integer(-9, -4), integer(0, 0)]) {
      enumeratesEachOnce(domain, 20);
      makesCases(domain, 20);
      countsItsCases(domain);
      simplifiesToAnEnd(domain);
    }
  });

  it('are not run through where there are too many', () => {
    expect(integer(0, 100_000).count).toBeUndefined();
    expect(integer(0, 100_000).largestCost).toBe(100_000);
  });

  it('refuse what is none of them', () => {
    for (const other of [4, 1.5, '1', null]) expect(integer(1, 3).build(other)).toBeUndefined();
    expect(() => integer(3, 1)).toThrow(RangeError);
    expect(() => integer(0.5, 1)).toThrow(RangeError);
  });
});
