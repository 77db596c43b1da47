import { describe, expect, it } from 'vitest';

type Fraction = readonly [over: bigint, under: bigint];
const same = (a: Fraction, b: Fraction): boolean => a[0] * b[1] === b[0] * a[1];

// No weights, biases 0 and 1, base 2: both masks give 1/3 and 2/3, and so does their geometric mean.
const geometric: readonly Fraction[] = [
  [1n, 3n],
  [2n, 3n],
];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];
const sum = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const [first, second] = geometric as [Fraction, Fraction];

describe('(7.58) of the notes', () => {
  it('gives one half to each class (notes-7.12/eq-7.58/x-is-the-input) where both terms of the sum below have the same class', () => {
    const printed = over(first, sum(first, first));
    expect(same(printed, [1n, 2n])).toBe(true);
    expect(same(printed, first)).toBe(false);
  });

  it('gives the members themselves, which are all the same, with y′ in the sum', () => {
    expect(same(over(first, sum(first, second)), first)).toBe(true);
    expect(same(over(second, sum(first, second)), second)).toBe(true);
  });

  it('is as wrong with another input below (notes-7.12/eq-7.58/x-is-another-input) that has the same probabilities', () => {
    const elsewhere = first;
    expect(same(over(first, sum(elsewhere, elsewhere)), first)).toBe(false);
  });
});
