import { describe, expect, it } from 'vitest';
import { filter } from '../../../src/claims/domains/filter.js';
import { finite } from '../../../src/claims/domains/finite.js';
import { integer } from '../../../src/claims/domains/integer.js';
import { probability } from '../../../src/claims/domains/probability.js';

describe('a domain that is run through completely', () => {
  it('counts its cases, those that a filter leaves out not among them', () => {
    expect(finite(probability({ maxDenominator: 4 })).count).toBe(7);
    expect(finite(filter(integer(0, 9), (n) => n % 3 === 0)).count).toBe(4);
  });

  it('is refused where it has no case, too many, or no end', () => {
    expect(() => finite(filter(integer(0, 9), () => false))).toThrow(/no such case/);
    expect(() => finite(integer(0, 200_000))).toThrow(/more than 100000/);
    const { largestCost: _largestCost, ...endless } = integer(0, 9);
    expect(() => finite(endless)).toThrow(/no largest cost/);
  });
});
