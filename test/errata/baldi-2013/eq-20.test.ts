import { describe, expect, it } from 'vitest';

/** The product of two polynomials in t, up to t³, as coefficients of 1, t, t², t³. */
function product(a: readonly bigint[], b: readonly bigint[]): bigint[] {
  return [0, 1, 2, 3].map((n) =>
    Array.from({ length: n + 1 }, (_, i) => (a[i] ?? 0n) * (b[n - i] ?? 0n)).reduce(
      (sum, x) => sum + x,
      0n,
    ),
  );
}

describe('baldi-2013/eq-20/mean-minus-nwgm-leading: E − NWGM and V(1 − 2E)/(1 − 2V) about ½, for the outputs ½ and ½ + t, equally likely', () => {
  // The odds of ½ + t are (1 + 2t)/(1 − 2t), those of ½ are 1. Their root, with
  // NWGM = ½ + x, is (1 + 2x)/(1 − 2x), so that (1 + 2x)²(1 − 2t) = (1 − 2x)²(1 + 2t).
  const x = [0n, 1n, 0n, 1n]; // 2x = t + t³ + …

  it('has NWGM = ½ + t/2 + t³/2 up to the third order', () => {
    const plus = [1n, x[1]!, x[2]!, x[3]!];
    const minus = [1n, -x[1]!, -x[2]!, -x[3]!];
    const left = product(product(plus, plus), [1n, -2n]);
    const right = product(product(minus, minus), [1n, 2n]);
    expect(left).toEqual(right);
  });

  it('has −½ as the first coefficient of the difference, that of t³, and −¼ on the right', () => {
    // E = ½ + t/2, V = t²/4, 1 − 2E = −t: V(1 − 2E) = −t³/4, in quarters.
    const difference = -2n * x[3]!;
    const right = 1n * -1n;
    expect(difference).toBe(-2n);
    expect(right).not.toBe(difference);
  });

  it('agrees with 2V(1 − 2E) − (4/3)μ₃, since a fair two-point law has μ₃ = 0', () => {
    // Deviations −t/2 and t/2 from the mean: their cubes cancel.
    const third = (-1n) ** 3n + 1n ** 3n;
    expect(third).toBe(0n);
    expect(2n * -1n).toBe(-2n * x[3]!);
  });
});
