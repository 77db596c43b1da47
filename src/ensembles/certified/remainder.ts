import { powerAbove } from './power-above.js';
import type { Cumulants } from './power-sums.js';

/** Up to this p or q a gate counts as rare. */
export const RARE = 1 / 32;

/**
 * A bound on Σ_j Σ_{r>R} |c_r(p_j)| (|a_j|T)^r, what the cumulants beyond the order R
 * amount to at t = T; at t < T it is (t/T)^{R+1} times that at most.
 *
 * For any p, |c_r| ≤ (2λ(r)/r) π^{−r} ≤ (2.11/r) π^{−r} for r ≥ 3 (see `coefficients`), so
 * with x = max|a_j|T/π < 1 it is at most
 * 2.11/(R + 1) · (T/π)^{R+1} Σ|a_j|^{R+1} / (1 − x), where
 * Σ|a_j|^{R+1} ≤ (Σ|a_j|^R Σ|a_j|^{R+2})^½.
 *
 * Where every gate has p̂ = min(p, q) ≤ 1/32: d²/dz² ln(q + pe^z) = pq e^z/(q + pe^z)², and
 * for |z| ≤ 3 the denominator is at least (1 − p̂(1 + e³))² ≥ 0.1163 (for p > ½ with
 * −z in the place of z), so that by Cauchy's estimate
 * r(r − 1)|c_r| ≤ (e³/0.1163) pq 3^{2−r} ≤ 173 pq 3^{2−r}. With y = max|a_j|T/3 < 1 the
 * sum is at most 173/(R(R + 1)) · T² Σ pq a_j² · y^{R−1}/(1 − y).
 */
export function remainderBound(cumulants: Cumulants, last: number): number {
  const { order, widest, rare, variance } = cumulants;
  if (widest === 0) return 0;
  const safe = 1 + 2 ** -30;
  const x = (widest * last) / Math.PI;
  const sizes = Math.sqrt(cumulants.last * cumulants.beyond);
  const any =
    x < 1
      ? ((2.11 / (order + 1)) * powerAbove(last / Math.PI, order + 1) * sizes * safe) / (1 - x)
      : Infinity;
  const y = (widest * last) / 3;
  if (!rare || y >= 1) return any;
  const tail = (variance * last * last * powerAbove(y, order - 1)) / (1 - y);
  return Math.min(any, (173 / (order * (order + 1))) * tail * safe);
}
