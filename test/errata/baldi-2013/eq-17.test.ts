import { describe, expect, it } from 'vitest';

// ε = 0 and 1/2 with p = 1/2 each, everything in eighths and sixteenths.
describe('baldi-2013/eq-17/second-link, for the outputs 1/2 and 1, equally likely', () => {
  const D = 16n;
  const mean = 4n; // Σ pε = 1/4
  const meanSquare = 2n; // Σ pε² = 1/8
  const half = 8n;

  it('has the mean and the mean square that are used below', () => {
    // p ε = ½ · ½ = 1/4 and p ε² = ½ · ¼ = 1/8.
    expect(4n * mean).toBe(D);
    expect(8n * meanSquare).toBe(D);
  });

  it('differs as transcribed: (Σ ε)² = 1/4 gives 7/8 for the second member and 11/16 for the third', () => {
    const squareOfSum = 4n; // (0 + ½)² = 1/4
    const second = half + mean + squareOfSum - meanSquare;
    // Var(ε) = ½(0 − ¼)² + ½(½ − ¼)² = 1/16.
    const variance = 1n;
    const third = half + mean - variance;
    expect(second * 8n).toBe(7n * D);
    expect(third).toBe(11n);
    expect(second).not.toBe(third);
  });

  it('agrees with (Σ pε)² = 1/16', () => {
    const squareOfMean = (mean * mean) / D;
    expect(squareOfMean * D).toBe(mean * mean);
    expect(half + mean + squareOfMean - meanSquare).toBe(11n);
  });

  it('agrees with E(O) − Var(O) of the outputs', () => {
    const [a, b] = [8n, 16n];
    const E = (a + b) / 2n;
    const variance = ((a - E) ** 2n + (b - E) ** 2n) / (2n * D);
    expect(E - variance).toBe(11n);
  });
});

describe('baldi-2013/eq-17/first-link, to second order, for ε = 0 and t with p = 1/2 each', () => {
  // G = ½ √(1 + 2t) = ½ + t/2 − t²/4 + …: the square of ½(1 + t − t²/2) is ¼(1 + 2t + O(t³)).
  const root = [2n, 2n, -1n] as const; // 2·√(1 + 2t), the coefficients of 1, t, t²

  it('has G = ½ + t/2 − t²/4 up to the second order', () => {
    expect(root[0] * root[0]).toBe(4n);
    expect(2n * root[0] * root[1]).toBe(8n);
    expect(2n * root[0] * root[2] + root[1] * root[1]).toBe(0n);
  });

  it('differs as transcribed: the coefficient of t² is 1 − ½ = ½ in place of −¼', () => {
    const ofG = root[2]; // in quarters, G being a quarter of `root`
    const transcribed = 4n - 2n; // (Σ ε)² − Σ pε² = 1 − ½, in quarters
    expect(transcribed).not.toBe(ofG);
  });

  it('agrees with (Σ pε)²: ¼ − ½ = −¼', () => {
    expect(1n - 2n).toBe(root[2]);
  });
});
