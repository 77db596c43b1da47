import { describe, expect, it } from 'vitest';
import { integer } from '../../../src/claims/domains/integer.js';
import { list } from '../../../src/claims/domains/list.js';
import { flag } from '../../../src/claims/domains/choice.js';
import { rational } from '../../../src/claims/domains/rational.js';
import { union } from '../../../src/claims/domains/union.js';
import {
  countsItsCases,
  enumerated,
  enumeratesEachOnce,
  makesCases,
  sampled,
  simplifiesToAnEnd,
} from './laws/domain-laws.js';

describe('unions', () => {
  const numbers = union([integer(0, 3), integer(10, 12)]);

  it('obey the laws of domains', () => {
    for (const domain of [numbers, union([list(rational(), { min: 1, max: 2 })])]) {
      enumeratesEachOnce(domain, 4);
      makesCases(domain, 3);
      simplifiesToAnEnd(domain);
    }
    countsItsCases(numbers);
  });

  it('have the cases of each domain, the later ones at a higher cost', () => {
    expect(enumerated(numbers, 1)).toEqual([
      [0, 0],
      [0, 1],
      [1, 10],
    ]);
    expect(numbers.build([1, 12])).toBe(12);
    expect(numbers.build([1, 3])).toBeUndefined();
  });

  it('draw from every domain', () => {
    const places = sampled(numbers).map((drawn) => (drawn as number[])[0]);
    expect(new Set(places)).toEqual(new Set([0, 1]));
  });

  it('have no count where one of the domains has none', () => {
    expect(union([flag(), list(flag(), { max: 60 })] as never).count).toBeUndefined();
  });

  it('say which parameters they expected', () => {
    expect(() => numbers.build([2, 0])).toThrow('one of 2 places');
    expect(() => numbers.build('0')).toThrow('one of 2 places');
    expect(() => union([])).toThrow(RangeError);
  });
});
