import { describe, expect, it } from 'vitest';
import { intervals } from '../../../src/arithmetic/interval.js';
import { farMeans, meansOf } from '../../../src/ensembles/certified/means.js';
import { exactly, holds } from './enumerated.js';

const A = intervals(128);
const exact = (value: number) => ({ value, radius: 0 });

describe('the means from three integrals', () => {
  it('are those of a constant S where the integrals are tanh(s/2)/2, σ′(s) and ln cosh(s/2)', () => {
    for (const s of [-3, 0.5, 7])
      A.scope(() => {
        const e = A.of(exactly(s)).exp();
        const output = e.over(e.plus(1));
        const first = output.minus('1/2');
        const second = output.times(A.of(1).minus(output));
        const third = A.of(exactly(s / 2))
          .exp()
          .plus(A.of(exactly(-s / 2)).exp())
          .over(2)
          .ln();
        const near = (x: typeof first) => {
          const value = x.lowerRational()!.toNumber();
          return { value, radius: Math.abs(value) * 2 ** -52 };
        };
        const means = meansOf(
          { hi: s, lo: 0, error: 0 },
          { first: near(first), second: near(second), third: near(third) },
          5,
        );
        expect(holds(means.E, output)).toBe(true);
        expect(holds(means.V, A.of(0))).toBe(true);
        expect(holds(means.lnG, output.ln())).toBe(true);
        expect(holds(means.G, output)).toBe(true);
        expect(holds(means.Gprime, A.of(1).minus(output))).toBe(true);
        expect(holds(means.NWGM, output)).toBe(true);
        expect(holds(means.gap, A.of(0))).toBe(true);
        expect(means.nodes).toBe(5);
        for (const name of ['E', 'V', 'lnG', 'G', 'NWGM'] as const)
          expect(means[name].radius).toBeLessThan(4e-15);
      });
  });

  it('carry the integrals’ radii on', () => {
    const wide = { value: 0.25, radius: 1e-3 };
    const mean = { hi: 1, lo: 0, error: 0 };
    const E = meansOf(mean, { first: wide, second: exact(0.1), third: exact(0.2) }, 1);
    expect(E.E.radius).toBeGreaterThan(1e-3);
    expect(E.V.radius).toBeGreaterThan(5e-4);
    expect(E.gap.radius).toBeGreaterThan(1e-3);
    const C = meansOf(mean, { first: exact(0.25), second: exact(0.1), third: wide }, 1);
    expect(C.lnG.radius).toBeGreaterThan(1e-3);
    expect(C.lnGprime.radius).toBeGreaterThan(1e-3);
    const shifted = meansOf(
      { ...mean, error: 1e-4 },
      { first: exact(0.25), second: exact(0.1), third: exact(0.2) },
      1,
    );
    expect(shifted.lnG.radius).toBeGreaterThan(1e-4);
    expect(shifted.total.radius).toBeGreaterThan(1e-4);
  });
});

describe('the means far from 0', () => {
  it('are between the ends that the bound leaves', () => {
    for (const sign of [1, -1]) {
      const means = farMeans({ hi: sign * 40, lo: 0, error: 0 }, 1e-3, 2e-3);
      const E = sign > 0 ? means.E : { value: 1 - means.E.value, radius: means.E.radius };
      const ln = sign > 0 ? means.lnG : means.lnGprime;
      expect([1, 1 - 1e-3].every((x) => Math.abs(x - E.value) <= E.radius)).toBe(true);
      expect([0, 1e-3].every((x) => Math.abs(x - means.V.value) <= means.V.radius)).toBe(true);
      expect([0, -2e-3].every((x) => Math.abs(x - ln.value) <= ln.radius)).toBe(true);
      const other = sign > 0 ? means.lnGprime : means.lnG;
      expect(other.value).toBeCloseTo(-40.001, 10);
    }
  });
});
