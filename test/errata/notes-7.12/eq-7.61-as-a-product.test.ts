import { describe, expect, it } from 'vitest';

type Fraction = readonly [over: bigint, under: bigint];
const same = (a: Fraction, b: Fraction): boolean => a[0] * b[1] === b[0] * a[1];

// Two classes, no weights, no biases: every probability, their root and P̃ are 1/2.
const half: Fraction = [1n, 2n];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];

describe('(7.61) of the notes', () => {
  it('is wrong as a product of P̃ and the root of the product of the softmaxes: 1/2 is not 1/4', () => {
    expect(same(half, times(half, half))).toBe(false);
  });

  it('is right as an equation: the square of 1/2 is the product over the two masks', () => {
    expect(same(times(half, half), [1n * 1n, 2n * 2n])).toBe(true);
  });
});
