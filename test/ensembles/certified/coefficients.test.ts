import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import {
  coefficient,
  coefficientError,
  HIGHEST_ORDER,
} from '../../../src/ensembles/certified/coefficients.js';
import { exactly } from './enumerated.js';

/** The coefficients of ln(q + p e^z) from r·q·c = …: with f = q + pe^z, f·(ln f)′ = f′, exactly. */
function exactCoefficients(p: Rational): Rational[] {
  const f: Rational[] = [Rational.one];
  let factorial = Rational.one;
  for (let k = 1; k <= HIGHEST_ORDER; k++) {
    factorial = factorial.times(k);
    f.push(p.over(factorial));
  }
  // Coefficients g_k of (ln f)′: Σ_{i≤k} f_i g_{k−i} = (k + 1) f_{k+1}.
  const g: Rational[] = [];
  for (let k = 0; k < HIGHEST_ORDER; k++) {
    let sum = f[k + 1]!.times(k + 1);
    for (let i = 1; i <= k; i++) sum = sum.minus(f[i]!.times(g[k - i]!));
    g.push(sum);
  }
  return [Rational.zero, ...g.map((c, k) => c.over(k + 1))];
}

const PROBABILITIES = [0.5, 0.8, 0.1, 1e-9, 1 - 2 ** -40, 0.4999];
const λ = Math.PI ** 2 / 8;

describe('the coefficients of ln(q + p e^z)', () => {
  it('are within their bound of the exact ones', () => {
    for (const p of PROBABILITIES) {
      const exact = exactCoefficients(exactly(p));
      for (let r = 2; r <= HIGHEST_ORDER; r++) {
        const off = exact[r]!.minus(exactly(coefficient(r, p))).abs();
        expect(off.toNumber(), `c_${r}(${p})`).toBeLessThanOrEqual(
          coefficientError(r, p * (1 - p)),
        );
      }
    }
  });

  it('differ from the exact ones, so that a bound of 0 would not hold', () => {
    const exact = exactCoefficients(exactly(0.1));
    expect(exact[8]!.equals(exactly(coefficient(8, 0.1)))).toBe(false);
  });

  it('fall at least like (2λ/r) π^−r, and no faster at p = ½', () => {
    for (const p of PROBABILITIES)
      for (let r = 2; r <= HIGHEST_ORDER; r++)
        expect(Math.abs(coefficient(r, p)) - coefficientError(r, p * (1 - p))).toBeLessThanOrEqual(
          ((2 * λ) / r) * Math.PI ** -r,
        );
    expect(Math.abs(coefficient(20, 0.5))).toBeGreaterThan(0.99 * 0.1 * Math.PI ** -20);
  });

  it('for rare gates fall like 173 pq 3^(2−r)/(r(r − 1))', () => {
    for (const p of [1 / 32, 1e-3, 1e-9, 31 / 32])
      for (let r = 2; r <= HIGHEST_ORDER; r++)
        expect(Math.abs(coefficient(r, p)) - coefficientError(r, p * (1 - p))).toBeLessThanOrEqual(
          (173 * p * (1 - p) * 3 ** (2 - r)) / (r * (r - 1)),
        );
  });
});
