import { describe, expect, it } from 'vitest';

describe('baldi-2013/eq-16/sum: (16) read as the remainder of the whole bracket of (15), for two equal outputs 3/4, equally likely', () => {
  // ε = ¼, 2ε = ½, p = ½ twice: G = 3/4, and the bracket is 1 + ½ + squares and pairs.
  it('has a remainder of 0', () => {
    // p(p − 1)/2 · (2ε)² = −1/8 · 1/4 = −1/32 for each, and 4 p p ε ε = 1/16 for the pair.
    const bracket = 32n + 16n + 2n * -1n + 2n; // in 32nds
    const twiceG = 48n; // 2 · 3/4
    expect(twiceG - bracket).toBe(0n);
  });

  it('has terms C(½, 3)(2ε)³/(1 + u)^{5/2} above 0 for every u above −1', () => {
    // C(½, 3) = ½ · (−½) · (−3/2)/6 = 3/48 = 1/16.
    const binomial = [1n * -1n * -3n, 8n * 6n] as const;
    expect(binomial[0] * 16n).toBe(binomial[1]);
    expect(binomial[0]).toBeGreaterThan(0n);
  });
});
