import { describe, expect, it } from 'vitest';
import { filter } from '../../../src/claims/domains/filter.js';
import { integer } from '../../../src/claims/domains/integer.js';
import { cases } from './laws/domain-laws.js';

const even = filter(integer(0, 5), (n) => n % 2 === 0, 'even');

describe('a filtered domain', () => {
  it('has no case where the predicate is false', () => {
    expect(cases(even, 5)).toEqual([0, undefined, 2, undefined, 4, undefined]);
    expect(even.build(7)).toBeUndefined();
    expect(even.description).toBe('integers from 0 to 5, even');
  });

  it('neither counts its cases nor draws them uniformly', () => {
    expect(even.count).toBeUndefined();
    expect(even.uniform).toBeUndefined();
    expect(even.largestCost).toBe(5);
  });
});
