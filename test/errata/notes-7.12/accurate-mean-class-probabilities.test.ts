import { describe, expect, it } from 'vitest';

type Fraction = readonly [over: bigint, under: bigint];
const same = (a: Fraction, b: Fraction): boolean => a[0] * b[1] === b[0] * a[1];

// Two classes, one input v = 2 with the weights 0 and 1, no biases, base 2.
const dropped: Fraction = [1n, 1n + 1n];
const kept: Fraction = [1n, 1n + 2n ** 2n];
const halved: Fraction = [1n, 1n + 2n];
const mean: Fraction = [dropped[1] + kept[1], 2n * dropped[1] * kept[1]];

describe('the expected class probability', () => {
  it('is 7/20 for the first class, where the halved weights give 1/3', () => {
    expect(same(mean, [7n, 20n])).toBe(true);
    expect(same(mean, halved)).toBe(false);
  });

  it('is not what the halved weights give; the odds of the geometric means are', () => {
    // The odds of the second class are 1 and 4 under the two masks; their geometric mean is 2.
    expect(2n ** 2n).toBe(1n * 4n);
    expect(same([1n, 1n + 2n], halved)).toBe(true);
  });
});
