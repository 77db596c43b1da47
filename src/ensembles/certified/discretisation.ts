import { exponentialAbove } from './exponential.js';
import type { Spread } from './spread.js';

/**
 * The error of the midpoint rule with nodes t_k = (k + ½)h, L = 2π/h.
 *
 * By Poisson's formula h Σ_{k≥0} sin(t_k s)/sinh(πt_k) = Σ_m (−1)^m F(s + mL) over
 * all integers m, F(s) = ½ tanh(s/2), and the same holds for F′ with
 * t·cos(ts)/sinh(πt). For 0 < θ ≤ 1 and every real s:
 *
 * - F: the terms of ±m add up to D_m = sinh s/(cosh s + cosh mL), of one sign and
 *   falling in m. So the alternating sum is at most |D_1| ≤ min(1, e^{|s|−L})
 *   ≤ e^{θ(|s|−L)}.
 * - F′: for |s| ≤ L, F′(s + mL) + F′(s − mL) falls in m, and the sum is at most
 *   F′(L − s) + F′(L + s) ≤ e^{−L}(e^s + e^{−s}) ≤ e^{−θL}(e^{θs} + e^{−θs}). For
 *   |s| > L, the terms beyond m = 0 on one side are unimodal, on the other they
 *   fall: alternating sums at most the largest term ¼ each, and e^{θ(|s|−L)} > 1.
 * - ln cosh(s/2), from (1 − cos ts)/(t sinh πt): its derivative in s is F, and so is
 *   the rule's; both are 0 at 0. The error is at most ∫_0^{|s|} e^{θ(u−L)} du
 *   ≤ e^{θ(|s|−L)}/θ.
 *
 * In the mean over S = m + X, e^{θ|S|} ≤ e^{θS} + e^{−θS}, and so at most
 * 2e^{θ(|m|−L) + Λ(θ)} for the first two.
 */
export interface Discretisation {
  readonly theta: number;
  /** The longest step for which the bound meets the target. */
  readonly step: number;
}

/** The θ that allows the longest step, among a few. */
export function discretisation(spread: Spread, mean: number, target: number): Discretisation {
  const needed = Math.log(2 / target);
  let best = Infinity;
  let theta = 1;
  let misses = 0;
  for (let t = 1; t > 1e-12 && misses < 4; t *= 0.75) {
    const period = mean + (needed - Math.log(t) + spread.logMoment(t)) / t;
    if (period < best) {
      best = period;
      theta = t;
      misses = 0;
    } else misses++;
  }
  return { theta, step: rounded((2 * Math.PI) / best) };
}

/** 2e^{θ(|m|−2π/h) + Λ(θ)}, a bound for E and E[σ′]; divided by θ, for E[ln cosh(S/2)]. */
export function discretisationBound(
  spread: Spread,
  mean: number,
  { theta, step }: Discretisation,
): number {
  const gain = (theta * 2 * Math.PI) / step;
  const loss = theta * mean + spread.logMoment(theta);
  return 2 * exponentialAbove(loss - gain + (loss + gain) * 2 ** -45);
}

/** The largest number i·2^e with i from 16 to 31 at most h: few different steps, and (k + ½)h exact. */
function rounded(h: number): number {
  let unit = 1;
  while (unit * 16 > h) unit /= 2;
  while (unit * 32 <= h) unit *= 2;
  return Math.floor(h / unit) * unit;
}
