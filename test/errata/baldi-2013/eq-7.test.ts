import { describe, expect, it } from 'vitest';

// λ = 0 makes each exponential 1, so that everything is rational: σ = 1/(1 + c).
describe('baldi-2013/eq-7/second-link and baldi-2013/eq-7/third-link, for c = 2, λ = 0 and one sub-network with S = 0', () => {
  const c = 2n;
  const exponential = 1n;
  const member = (odds: bigint): readonly [bigint, bigint] => [1n, 1n + odds];

  it('has 1/3 for the second member, with c, and 1/2 for the third, which lacks it as transcribed', () => {
    const second = member(c * exponential);
    const third = member(exponential);
    expect(second).toEqual([1n, 3n]);
    expect(third).toEqual([1n, 2n]);
    expect(second[0] * third[1]).not.toBe(third[0] * second[1]);
  });

  it('has σ(E(S)) = 1/(1 + c) = 1/3 for the last member, which the third is not', () => {
    const last = member(c * exponential);
    expect(last).toEqual([1n, 3n]);
    expect(member(exponential)).not.toEqual(last);
  });
});

describe('(7) with c in the third member, for c = 2, base 2, S = 1 and 3 equally likely', () => {
  it('has the same odds in both members: (2/2 · 2/8)^(1/2) = 2/2²', () => {
    // The product of the odds c·2^(−S) squared is 2/2 · 2/8 = 1/4, its root 1/2; c·2^(−2) = 1/2.
    const product = [2n * 2n, 2n * 8n] as const;
    const ofMean = [2n, 4n] as const;
    expect(ofMean[0] * ofMean[0] * product[1]).toBe(product[0] * ofMean[1] * ofMean[1]);
  });
});
