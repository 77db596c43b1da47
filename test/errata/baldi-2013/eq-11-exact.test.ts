import { describe, expect, it } from 'vitest';

// Fractions are pairs [numerator, denominator] of integers; a = b means a₀b₁ = b₀a₁.
describe('baldi-2013/eq-11-exact/only-if: “(11) is exact if and only if the outputs are identical”, for the outputs 1/3 and 2/3, equally likely', () => {
  const [a, b] = [
    [1n, 3n],
    [2n, 3n],
  ] as const;

  it('has different outputs', () => {
    expect(a[0] * b[1]).not.toBe(b[0] * a[1]);
  });

  it('has the mean ½', () => {
    const [numerator, denominator] = [a[0] * b[1] + b[0] * a[1], 2n * a[1] * b[1]];
    expect(2n * numerator).toBe(denominator);
  });

  it('has an NWGM of ½ as well, since the odds multiply to 1', () => {
    // (G/G′)² = a b/((1 − a)(1 − b)), so that G = G′ and G/(G + G′) = ½.
    expect(a[0] * b[0]).toBe((a[1] - a[0]) * (b[1] - b[0]));
  });

  it('is no counterexample on one side of ½: for 1/2 and 1/5 the two means differ', () => {
    // Odds 1 and 1/4: (G/G′)² = 1/4, G/G′ = 1/2, NWGM = 1/3; E = 7/20.
    const odds = [1n, 2n] as const;
    expect(odds[0] * odds[0] * 4n * 1n).toBe(odds[1] * odds[1] * 1n);
    const NWGM = [odds[0], odds[0] + odds[1]] as const;
    const E = [1n * 5n + 1n * 2n, 2n * 2n * 5n] as const;
    expect(NWGM).toEqual([1n, 3n]);
    expect(E).toEqual([7n, 20n]);
    expect(NWGM[0] * E[1]).toBeLessThan(E[0] * NWGM[1]);
  });
});
