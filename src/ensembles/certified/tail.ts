import { exponentialAbove, exponentialMinusOne } from './exponential.js';

/**
 * Bounds on the part of the midpoint sums at nodes t_k = (k + ½)h ≥ τ, for |φ| ≤ 1.
 *
 * 1/sinh(πt) = 2e^{−πt}/(1 − e^{−2πt}). The first node's cell begins at or above
 * T = τ − h/2. For a convex function the midpoint is at most the mean over the
 * cell, so that with c = 1/(1 − e^{−2πτ})
 *
 *     h Σ 1/sinh(πt_k)   ≤ c ∫_T^∞ 2e^{−πt} dt   = (2c/π) e^{−πT},
 *     h Σ t_k/sinh(πt_k) ≤ c ∫_T^∞ 2te^{−πt} dt  = 2c (T/π + 1/π²) e^{−πT}   for T ≥ 2/π,
 *     h Σ 1/(t_k sinh(πt_k)) ≤ the first divided by τ.
 *
 * (te^{−πt} is convex from 2/π on.) Below that, t/sinh(πt) falls from 1/π on and
 * its integral over all t > 0 is ¼, so the second sum is at most h/π + ¼.
 */
export interface TailBounds {
  /** For Im φ/sinh(πt). */
  readonly first: number;
  /** For t·Re φ/sinh(πt). */
  readonly second: number;
  /** For Re φ/(t·sinh(πt)). */
  readonly third: number;
}

/** The bounds for nodes at τ and above, τ > 0, with the distance h. */
export function tailBounds(tau: number, h: number): TailBounds {
  const start = Math.max(tau - h / 2, 0);
  const decay = exponentialAbove(-Math.PI * start * (1 - 2 ** -45));
  const share = -exponentialMinusOne(-2 * Math.PI * tau) * (1 - 2 ** -30);
  const first = ((2 / Math.PI) * decay) / share;
  const second =
    start * Math.PI >= 2.001
      ? (2 * (start / Math.PI + 1 / Math.PI ** 2) * decay) / share
      : h / Math.PI + 0.25;
  return { first, second, third: first / tau };
}
