import { exponentialAbove } from './exponential.js';
import type { Spread } from './spread.js';

/**
 * Means so far from 0 that S hardly ever changes its sign.
 *
 * For m > 0 and 0 < θ ≤ 1, 1 − σ(s) = 1/(1 + e^s) ≤ min(1, e^{−s}) ≤ e^{−θs}, so
 * E[1 − σ(S)] ≤ ε = e^{−θm + Λ(θ)}; E[σ′] and V are at most that too, as
 * σ′ ≤ 1 − σ and Var σ ≤ E[(1 − σ)²]. And ln(1 + y) = ln((1 + y)^θ)/θ ≤ ln(1 + y^θ)/θ
 * ≤ y^θ/θ gives −E ln σ(S) ≤ ε/θ. For m < 0 the same with −S.
 */
export function farBound(spread: Spread, mean: number): { epsilon: number; logarithm: number } {
  let best = Infinity;
  let epsilon = Infinity;
  let previous = Infinity;
  for (let theta = 1; theta > 1e-9; theta *= 0.75) {
    const spent = spread.logMoment(theta);
    const exponent = spent - theta * mean;
    // The exponent is convex in θ and 0 at 0: once it rises, it rises to 0.
    if (exponent > previous) break;
    previous = exponent;
    const bound = exponentialAbove(exponent + (spent + theta * mean) * 2 ** -45);
    if (bound / theta < best) {
      best = bound / theta;
      epsilon = bound;
    }
  }
  return { epsilon, logarithm: best * (1 + 2 ** -45) };
}
