import { describe, expect, it } from 'vitest';

type Fraction = readonly [over: bigint, under: bigint];
const same = (a: Fraction, b: Fraction): boolean => a[0] * b[1] === b[0] * a[1];

// Two sub-models that both give 1/2 to the class, each with the probability 1/2.
const square = ([a, b]: Fraction): Fraction => [a * a, b * b];

describe('p(μ) inside the root of (7.54)', () => {
  it('makes it 1/4 where it is 1/2', () => {
    expect(same(square([1n, 4n]), [1n, 2n * 2n * 2n * 2n])).toBe(true);
    expect(same(square([1n, 2n]), [1n, 2n * 2n])).toBe(true);
    expect(same([1n, 4n], [1n, 2n])).toBe(false);
  });

  it('changes nothing after renormalising: 1/4 over 1/4 + 1/4 is 1/2', () => {
    expect(same([1n * 4n, 4n * 2n], [1n, 2n])).toBe(true);
  });
});
