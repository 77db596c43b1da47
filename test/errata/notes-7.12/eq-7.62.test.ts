import { describe, expect, it } from 'vitest';

type Fraction = readonly [over: bigint, under: bigint];
const same = (a: Fraction, b: Fraction): boolean => a[0] * b[1] === b[0] * a[1];

// Five classes, one input v = 2, base 2, all biases 1, weights −3 for four classes and −1 for the fifth.
// Without the input every exponential is 2; with it they are 2^−5 four times and 2^−1.
const sums: readonly Fraction[] = [
  [10n, 1n],
  [4n * 1n + 16n, 32n],
];
const square = ([a, b]: Fraction): Fraction => [a * a, b * b];
const product = (x: readonly Fraction[]): Fraction =>
  x.reduce<Fraction>(([a, b], [c, d]) => [a * c, b * d], [1n, 1n]);
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];
const below = product(sums);
const ofFirst = over(
  product([
    [2n, 1n],
    [1n, 32n],
  ]),
  below,
);
const printed = over(
  product([
    [2n, 1n],
    [1n, 2n],
  ]),
  below,
);

describe('(7.62) of the notes', () => {
  it('is 2/5 for the first class with the fifth for y′, where P̃ is 1/10', () => {
    expect(same(square([1n, 10n]), ofFirst)).toBe(true);
    expect(same(square([2n, 5n]), printed)).toBe(true);
    expect(same(ofFirst, printed)).toBe(false);
  });

  it('is P̃ with y in the numerator: the product of the two softmaxes of the first class', () => {
    const softmaxes: readonly Fraction[] = [over([2n, 1n], [10n, 1n]), over([1n, 32n], [20n, 32n])];
    expect(same(product(softmaxes), ofFirst)).toBe(true);
  });
});
