import { describe, expect, it } from 'vitest';

/** −(t − Σ w_k δ_k I_k) δ_i I_i, the member of (26) before the third "=". */
function gradient(
  t: bigint,
  w: readonly bigint[],
  delta: readonly bigint[],
  I: readonly bigint[],
  i: number,
): bigint {
  const output = w.reduce((sum, x, k) => sum + x * delta[k]! * I[k]!, 0n);
  return -(t - output) * delta[i]! * I[i]!;
}

/** −t·first·I_i + w_i δ_i² I_i² + Σ w_j δ_i δ_j I_i I_j over the j that `counts` lets in. */
function multipliedOut(
  t: bigint,
  w: readonly bigint[],
  delta: readonly bigint[],
  I: readonly bigint[],
  i: number,
  first: bigint,
  counts: (j: number) => boolean,
): bigint {
  const own = w[i]! * delta[i]! * delta[i]! * I[i]! * I[i]!;
  const sum = w.reduce(
    (all, x, j) => (counts(j) ? all + x * delta[i]! * delta[j]! * I[i]! * I[j]! : all),
    0n,
  );
  return -t * first * I[i]! + own + sum;
}

describe('the last member of (26)', () => {
  it('is wrong with λ = 0 for δ = 1 (baldi-2013/eq-26/lambda-and-the-others): one input of weight 0, I = t = 1', () => {
    expect(gradient(1n, [0n], [1n], [1n], 0)).toBe(-1n);
    expect(multipliedOut(1n, [0n], [1n], [1n], 0, 0n, () => false)).toBe(0n);
    expect(multipliedOut(1n, [0n], [1n], [1n], 0, 0n, (j) => j !== 0)).toBe(0n);
  });

  // baldi-2013/eq-26/as-transcribed, where λ_i = 1, and baldi-2013/eq-26/delta-and-no-such-j
  it('is wrong with an empty sum: weights 0 and 1, both inputs 1 and kept, t = 0', () => {
    expect(gradient(0n, [0n, 1n], [1n, 1n], [1n, 1n], 0)).toBe(1n);
    expect(multipliedOut(0n, [0n, 1n], [1n, 1n], [1n, 1n], 0, 1n, () => false)).toBe(0n);
  });

  it('is wrong with a sum over all j (baldi-2013/eq-26/delta-and-every-j): one input of weight 1, I = 1, kept, t = 0', () => {
    expect(gradient(0n, [1n], [1n], [1n], 0)).toBe(1n);
    expect(multipliedOut(0n, [1n], [1n], [1n], 0, 1n, () => true)).toBe(2n);
  });

  it('is right with δ_i in the first term and a sum over j ≠ i, for every mask of three inputs', () => {
    const [t, w, I] = [7n, [2n, -3n, 5n], [1n, 4n, -2n]];
    for (let mask = 0; mask < 8; mask++) {
      const delta = [0, 1, 2].map((k) => BigInt((mask >> k) & 1));
      for (const i of [0, 1, 2])
        expect(multipliedOut(t, w, delta, I, i, delta[i]!, (j) => j !== i)).toBe(
          gradient(t, w, delta, I, i),
        );
    }
  });
});
