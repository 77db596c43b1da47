import { describe, expect, it } from 'vitest';

type Fraction = readonly [over: bigint, under: bigint];
const same = (a: Fraction, b: Fraction): boolean => a[0] * b[1] === b[0] * a[1];

// No weights and the bias 1: the input is 1 with and without the unit.
const mean: Fraction = [1n + 1n, 2n];

describe('the expected input of the notes', () => {
  it('is not half of it with a bias', () => {
    expect(same(mean, [1n, 2n])).toBe(false);
  });

  it('is half of it without: w = 1 and h = 1 give the mean of 0 and 1', () => {
    expect(same([0n + 1n, 2n], [1n, 2n])).toBe(true);
  });
});
