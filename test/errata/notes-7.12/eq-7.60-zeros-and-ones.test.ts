import { describe, expect, it } from 'vitest';

type Fraction = readonly [over: bigint, under: bigint];
const same = (a: Fraction, b: Fraction): boolean => a[0] * b[1] === b[0] * a[1];

// Three classes, two inputs without weights, biases 0, −2, 0, base 2: 1 + 1/4 + 1 = 9/4 under each of 4 masks.
const probability: Fraction = [4n, 9n];
const power = ([a, b]: Fraction, n: bigint): Fraction => [a ** n, b ** n];

describe('(7.60) of the notes over the vectors of zeros and of ones only', () => {
  it('is 2/3, whose fourth power is the product of two probabilities, and not 4/9', () => {
    expect(same(power([2n, 3n], 4n), power(probability, 2n))).toBe(true);
    expect(same([2n, 3n], probability)).toBe(false);
  });

  it('is 4/9 over all four masks', () => {
    expect(same(power([4n, 9n], 4n), power(probability, 4n))).toBe(true);
  });
});
