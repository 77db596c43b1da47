import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { shares } from '../../../src/claims/domains/shares.js';

describe('shares', () => {
  it('are each part over the sum, and add up to exactly 1', () => {
    expect(shares([1, 2, 0])?.map(String)).toEqual(['1/3', '2/3', '0']);
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 1 }), (parts) => {
        const all = shares(parts);
        if (all === undefined) expect(parts.every((part) => part === 0)).toBe(true);
        else expect(Rational.sum(all).equals(1)).toBe(true);
      }),
      { seed: 7 },
    );
  });

  it('are none where every part is 0', () => {
    expect(shares([0, 0])).toBeUndefined();
  });
});
