import { describe, expect, it } from 'vitest';

type Fraction = readonly [over: bigint, under: bigint];
const same = (a: Fraction, b: Fraction): boolean => a[0] * b[1] === b[0] * a[1];

// Two classes, one input v = 1 with the weights 0 and 1, no biases, base 2.
const full: Fraction = [1n, 1n + 2n];
const masked: Fraction = [1n, 1n + 1n];

describe('the classifier in the place of (7.56)', () => {
  it('is not the masked one where the mask drops the input: 1/3 and 1/2', () => {
    expect(same(full, masked)).toBe(false);
  });

  it('is the softmax without a mask: 1/3 and 2/3 add up to 1 and have the odds 2', () => {
    const second: Fraction = [2n, 3n];
    expect(full[0] * second[1] + second[0] * full[1]).toBe(full[1] * second[1]);
    expect(same(second, [2n * full[0], full[1]])).toBe(true);
  });
});
