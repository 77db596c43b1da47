import { describe, expect, it } from 'vitest';

describe('baldi-2013/eq-18/same-remainder: one R₃(ε) for both (17) and (18), for the outputs 0 and 1 with probabilities 1/3 and 2/3', () => {
  // In ninths: G = G′ = 0, E = 2/3, V = 2/9.
  const [E, V, one] = [6n, 2n, 9n];

  it('would be −4/9 and −1/9', () => {
    const ofG = 0n - (E - V);
    const ofComplement = 0n - (one - E - V);
    expect(ofG).toBe(-4n);
    expect(ofComplement).toBe(-1n);
    expect(ofG).not.toBe(ofComplement);
  });

  it('is, for G′, what it is for G when outputs and complements change places', () => {
    const mirrored = one - E;
    expect(0n - (mirrored - V)).toBe(-1n);
  });
});
