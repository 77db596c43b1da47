import { describe, expect, it } from 'vitest';

type Fraction = readonly [over: bigint, under: bigint];
const same = (a: Fraction, b: Fraction): boolean => a[0] * b[1] === b[0] * a[1];

// E[d h]/p for h = 1, and over 1 − p, where a unit is dropped with the probability p = 1/3.
const expected: Fraction = [2n, 3n];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];

describe('inverted dropout with p as the probability of dropping', () => {
  it('gives 2 for 1 with the division by p', () => {
    expect(same(over(expected, [1n, 3n]), [2n, 1n])).toBe(true);
    expect(same(over(expected, [1n, 3n]), [1n, 1n])).toBe(false);
  });

  it('gives 1 with the division by 1 − p', () => {
    expect(same(over(expected, [2n, 3n]), [1n, 1n])).toBe(true);
  });

  it('has the mean 0 at p = 1, where every unit is dropped', () => {
    expect(same([0n, 1n], [1n, 1n])).toBe(false);
  });
});
