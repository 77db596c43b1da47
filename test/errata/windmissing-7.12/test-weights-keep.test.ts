import { describe, expect, it } from 'vitest';

type Fraction = readonly [over: bigint, under: bigint];
const same = (a: Fraction, b: Fraction): boolean => a[0] * b[1] === b[0] * a[1];

// One unit with h = w = 1 that is kept with the probability p: its mean contribution is p.
const mean = (p: Fraction): Fraction => [p[0], p[1]];
const rest = ([a, b]: Fraction): Fraction => [b - a, b];

describe('the weights w(1 − p) at test time', () => {
  it('are not the mean for p = 0 or p = 1/3, the probability of keeping', () => {
    for (const p of [
      [0n, 1n],
      [1n, 3n],
    ] as const)
      expect(same(mean(p), rest(p))).toBe(false);
  });

  it('are the mean for p = 1/2 only by accident; pw is it for every p', () => {
    expect(same(mean([1n, 2n]), rest([1n, 2n]))).toBe(true);
    for (const p of [
      [0n, 1n],
      [1n, 3n],
      [1n, 1n],
    ] as const)
      expect(same(mean(p), p)).toBe(true);
  });
});
