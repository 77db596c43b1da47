import { describe, expect, it } from 'vitest';

type Fraction = readonly [over: bigint, under: bigint];
const same = (a: Fraction, b: Fraction): boolean => a[0] * b[1] === b[0] * a[1];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];

// Two classes, one input v = 2 with the weights 0 and 1, no biases, base 2: without the input both
// exponentials are 1, with it they are 1 and 4. The squares of the two sides are compared.
const sums = [1n + 1n, 1n + 4n] as const;
const ensemble = times([1n, sums[0]], [1n, sums[1]]);

describe('(7.62) of the notes', () => {
  it('is twice too large for the first class with the second for y′', () => {
    const printed = times([1n, sums[0]], [4n, sums[1]]);
    expect(same(printed, ensemble)).toBe(false);
    expect(same(printed, times(ensemble, [2n * 2n, 1n]))).toBe(true);
  });

  it('is P̃ with y in the numerator', () => {
    const corrected: Fraction = [1n * 1n, sums[0] * sums[1]];
    expect(same(corrected, ensemble)).toBe(true);
  });
});
