import { describe, expect, it } from 'vitest';

type Fraction = readonly [over: bigint, under: bigint];
const same = (a: Fraction, b: Fraction): boolean => a[0] * b[1] === b[0] * a[1];

// Two examples, x = (0, 1) with the target 0 and x = (1, 1) with the target 1; a halved weight as printed.
const det = (a: bigint, b: bigint, c: bigint, d: bigint): bigint => a * d - b * c;
// Normal equations, without dropout: 1·u + 1·w = 1, 1·u + 2·w = 1.
const plain: Fraction = [det(1n, 1n, 1n, 2n), 2n * det(1n, 1n, 1n, 2n)];
// With it, times 4: 2·u + 1·w = 2, 1·u + 4·w = 2, since both features are there with the probability 1/4.
const dropout: Fraction = [det(2n, 1n, 2n, 4n), 2n * det(2n, 1n, 1n, 4n)];

describe('training with dropout of one half', () => {
  it('leads to another first weight than training without: halved, 3/7 and 1/2', () => {
    expect(same(dropout, [3n, 7n])).toBe(true);
    expect(same(plain, [1n, 2n])).toBe(true);
    expect(same(dropout, plain)).toBe(false);
  });
});
