import type { Contributions } from './contributions.js';
import { exponentialAbove } from './exponential.js';
import type { ChoiceFactor } from './choice-factor.js';
import type { Moments } from './moments.js';

/**
 * How far S may stray from its mean m: Λ(θ) ≥ ln E e^{±θ(S − m)} for 0 < θ ≤ 1.
 *
 * - Gates with |a_j| ≤ c ≤ 1 together: a centred X ≤ c of variance v has
 *   E e^{θX} ≤ 1 + v(e^{θc} − 1 − θc)/c² (Bennett), so their logarithms add up to at
 *   most θ² Σ p_j q_j a_j² g(θc), g(y) = (e^y − 1 − y)/y² = ½ + y/6 + y²/24 + …, whose
 *   terms from the third on fall by y/5 at least.
 * - A wider gate alone, with y = θ|a| and p̂ = min(p, q): the least of y²/8
 *   (Hoeffding), p̂(e^y − 1 − y) (as ln(q + p e^{y}) − py ≤ p(e^y − 1 − y), and with
 *   p and q exchanged for the other sign), and (1 − p̂)y (since |X| ≤ max(p, q)|a|).
 * - A choice among values of range D: the least of (θD)²/8 and θD.
 * - Gaussian noise of variance s²: θ²s²/2.
 */
export class Spread {
  #variance = 0;
  #widest = 0;
  readonly #noise: number;
  readonly #lengths: number[] = [];
  readonly #rarer: number[] = [];
  readonly #ranges: readonly number[];

  constructor(
    contributions: Contributions,
    moments: Moments,
    noise: number,
    choices: readonly ChoiceFactor[],
  ) {
    this.#noise = noise;
    this.#ranges = choices.map(({ range }) => range);
    if (moments.widest <= MODEST) {
      this.#variance = moments.variance;
      this.#widest = moments.widest;
      return;
    }
    const { hi, law } = contributions;
    for (let k = 0; k < hi.length; k++) {
      const a = Math.abs(hi[k]!);
      if (a <= MODEST) {
        this.#variance += law.variances[k]! * a * a;
        this.#widest = Math.max(this.#widest, a);
      } else {
        const p = law.inclusion[k]!;
        this.#lengths.push(a);
        this.#rarer.push(p <= 0.5 ? p : 1 - p);
      }
    }
  }

  /** Λ(θ) for θ from 0 to 1. */
  logMoment(theta: number): number {
    const y = theta * this.#widest;
    const g = 0.5 + y / 6 + (y * y * 1.25) / 24;
    let sum = theta * theta * (this.#variance * g + this.#noise / 2);
    for (let i = 0; i < this.#lengths.length; i++)
      sum += gateBound(theta * this.#lengths[i]!, this.#rarer[i]!);
    for (const range of this.#ranges) {
      const x = theta * range;
      sum += Math.min((x * x) / 8, x);
    }
    return sum * (1 + 2 ** -30);
  }
}

/** Up to this size gates are taken together. */
const MODEST = 1;

function gateBound(y: number, rarer: number): number {
  const rough = Math.min((y * y) / 8, (1 - rarer) * y);
  // Below 1 the series is at most 0.72y²; above it there is no cancellation to speak of.
  const bennett = y <= 1 ? 0.72 * y * y : exponentialAbove(y) - 1 - y * (1 - 2 ** -40);
  return Math.min(rough, rarer * bennett);
}
