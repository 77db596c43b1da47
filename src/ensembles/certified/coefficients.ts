import { U } from './roundoff.js';

/**
 * The coefficients of ln(q + p e^z) = Σ c_r z^r: c_r = κ_r/r!, κ_r the cumulants
 * of a gate.
 *
 * κ₂ = w = pq and κ_{r+1} = pq dκ_r/dp. With s = q − p, dw/dp = s, ds/dp = −2 and
 * s² = 1 − 4w this gives κ_r = f_r(w) for even r and s·f_r(w) for odd r, where
 * f_{r+1} = w f_r′ for even r and w(−2f_r + (1 − 4w)f_r′) for odd r. All f_r have
 * the factor w.
 *
 * Size. d/dz ln(q + p e^z) = ½ + ½ tanh((z − z₀)/2), z₀ = ln(q/p), has its poles
 * at z₀ + iπk, k odd, with the residue 1, so that r c_r = −Σ_k (z₀ + iπk)^−r for
 * r ≥ 2 and |c_r| ≤ (2λ(r)/r) π^−r, λ(r) = Σ_{odd k>0} k^−r ≤ π²/8.
 *
 * Rounding. Each f_r/r! is evaluated by Horner's rule: its coefficients are off
 * by 3u relative (two integers and their quotient), w by 2u, so w^k by 2ku, and
 * Horner's rule adds 2ku, k ≤ r/2, and s and its product 2u. So c_r is off by at
 * most (2r + 6)u Σ|coefficient|w^k, and that sum is at most 4w times its value
 * at w = ¼, `majorant(r)`, as every term has a factor w ≤ ¼.
 */
export const HIGHEST_ORDER = 42;

interface Table {
  /** Per order the coefficients of f_r(w)/(w r!), the constant one first. */
  readonly polynomials: readonly Float64Array[];
  readonly majorants: Float64Array;
}

const TABLE = tabulate();

/** Σ |coefficient of f_r/r!| 4^−k. */
export function majorant(order: number): number {
  return TABLE.majorants[order]!;
}

/** c_r(p) for r from 2 to `HIGHEST_ORDER`. */
export function coefficient(order: number, p: number): number {
  return coefficients(order, Float64Array.of(p))[0]!;
}

/** c_r(p) for each p, with `spare` places of 0 at the end. */
export function coefficients(order: number, inclusion: Float64Array, spare = 0): Float64Array {
  const polynomial = TABLE.polynomials[order]!;
  const odd = order % 2 === 1;
  const values = new Float64Array(inclusion.length + spare);
  for (let j = 0; j < inclusion.length; j++) {
    const p = inclusion[j]!;
    const w = p * (1 - p);
    let value = 0;
    for (let k = polynomial.length - 1; k >= 0; k--) value = value * w + polynomial[k]!;
    values[j] = odd ? value * w * (1 - 2 * p) : value * w;
  }
  return values;
}

/** A bound on the error of `coefficient` for a gate with pq = w. */
export function coefficientError(order: number, w: number): number {
  return (2 * order + 6) * U * 4 * w * majorant(order);
}

function tabulate(): Table {
  const polynomials: Float64Array[] = [new Float64Array(0), new Float64Array(0)];
  const majorants = new Float64Array(HIGHEST_ORDER + 1);
  let f = [0n, 1n];
  let factorial = 2n;
  for (let order = 2; order <= HIGHEST_ORDER; order++) {
    const divisor = Number(factorial);
    const polynomial = Float64Array.from(f.slice(1), (c) => Number(c) / divisor);
    polynomials.push(polynomial);
    majorants[order] = polynomial.reduceRight((sum, c) => (sum + Math.abs(c)) / 4, 0);
    f = order % 2 === 0 ? shifted(derivative(f)) : afterOdd(f);
    while (f.at(-1) === 0n) f.pop();
    factorial *= BigInt(order + 1);
  }
  return { polynomials, majorants };
}

/** w(−2f + (1 − 4w)f′). */
function afterOdd(f: readonly bigint[]): bigint[] {
  const slope = derivative(f);
  return shifted(f.map((c, k) => -2n * c + (slope[k] ?? 0n) - 4n * (slope[k - 1] ?? 0n)));
}

function derivative(f: readonly bigint[]): bigint[] {
  return f.slice(1).map((c, k) => c * BigInt(k + 1));
}

function shifted(f: readonly bigint[]): bigint[] {
  return [0n, ...f];
}
