import type { Contributions } from './contributions.js';
import { exponentialAbove } from './exponential.js';
import type { Moments } from './moments.js';
import { sineCosine } from './phase.js';
import { tailBounds, type TailBounds } from './tail.js';

/**
 * Where |φ| is so small that no node is needed.
 *
 * |q + p e^{ix}|² = 1 − 2pq(1 − cos x), so |φ(t)| ≤ exp(−Σ p_j q_j (1 − cos a_j t)),
 * and a Gaussian part of variance s² has the factor exp(−s²t²/2). The last node
 * that may matter at all is near t = `last`; [0, last] is cut into ranges
 * [last g^{−r−1}, last g^{−r}], g = 2^{1/4}, and in each the exponent is bounded
 * from below by something that rises with t:
 *
 * - gates with |a_j| ≤ 2.4/last: 1 − cos x ≥ x²/2 − x⁴/24, which rises up to
 *   x = √6 > 2.4, so the sums Σpq a² and Σpq a⁴ are enough;
 * - the others are put into bins [B g^i, B g^{i+1}), B = 2.4/last. Bin i with i < r
 *   has x < 2.4 in range r and counts as above. For d = i − r from 0 to 4, x lies
 *   in [2.4 g^{d−1}, 2.4 g^{d+1}], below 2π, where 1 − cos x is least at an end.
 *   Bins beyond count nothing.
 *
 * A range contributes its bound on |φ| times the tail of the sums from its lower
 * end on; beyond `last` |φ| ≤ 1 is all that is used.
 */
export interface Drop extends TailBounds {
  /** From here on nodes may be dropped. */
  readonly from: number;
}

const RATIO = 1.189207115002721;
/** 2^(−1/16), a quarter of a range. */
const QUARTER = 0.9576032806985737;
const RISING = 2.4;
const RANGES = 40;
/** How far above r the bins of range r reach: 2.4 g^5 < 2π < 2.4 g^6. */
const REACH = 4;
/** Taken off each exponent for the rounding of its sums, of the edges of bins and of the cosines. */
const MARGIN = 1 - 1e-6;

/** The least 1 − cos x for a bin d above the range. */
const LEAST = geometric(RISING / RATIO, REACH + 3)
  .map(oneMinusCosine)
  .map((low, d, all) => Math.min(low, all[d + 2] ?? 0));

/** Σpq a², Σpq a⁴ of the gates that count as small, and per bin these and Σpq. */
export class Decay {
  readonly #ends: Float64Array;
  readonly #second: Float64Array;
  readonly #fourth: Float64Array;
  readonly #weight: Float64Array;
  readonly #noise: number;
  readonly last: number;

  constructor(contributions: Contributions, moments: Moments, noise: number, last: number) {
    this.last = last;
    this.#noise = noise;
    const base = RISING / last;
    this.#ends = geometric(base, RANGES + REACH + 2);
    this.#second = new Float64Array(RANGES + REACH + 2);
    this.#fourth = new Float64Array(RANGES + REACH + 2);
    this.#weight = new Float64Array(RANGES + REACH + 2);
    if (moments.widest <= base) {
      this.#second[0] = moments.variance;
      this.#fourth[0] = moments.fourth;
    } else this.#fill(contributions);
  }

  /** Place 0 is for the small gates, place i + 1 for bin i. */
  #fill({ hi, law }: Contributions): void {
    const ends = this.#ends;
    const base = ends[0]!;
    const beyond = ends[ends.length - 1]!;
    for (let k = 0; k < hi.length; k++) {
      const a = Math.abs(hi[k]!);
      if (a >= beyond) continue;
      let place = 0;
      if (a > base) {
        place = Math.max(1, Math.floor(4 * Math.log2(a / base)) + 1);
        while (a >= ends[place]!) place++;
        while (a < ends[place - 1]!) place--;
      }
      const w = law.variances[k]!;
      const second = w * a * a;
      this.#weight[place]! += w;
      this.#second[place]! += second;
      this.#fourth[place]! += second * a * a;
    }
  }

  /**
   * Bounds on the nodes from τ to `last`, for the smallest τ for which each is at
   * most `target`. What lies beyond `last` is not in them.
   */
  drop(target: number, h: number): Drop {
    let first = 0;
    let second = 0;
    let third = 0;
    let small = 0;
    let smallFourth = 0;
    let from = this.last;
    let result: Drop = { from, first, second, third };
    for (let r = 0; r < RANGES; r++) {
      small += this.#second[r]!;
      smallFourth += this.#fourth[r]!;
      let fixed = 0;
      for (let d = 0; d <= REACH; d++) fixed += this.#weight[r + d + 1]! * LEAST[d]!;
      // Quarters of the range, then the whole of it, which the next range starts from.
      let tau = from;
      for (let part = 1; part <= 4; part++) {
        tau *= QUARTER;
        const square = tau * tau;
        const exponent =
          ((small + this.#noise) * square) / 2 - (smallFourth * square * square) / 24 + fixed;
        const bound = exponentialAbove(-exponent * MARGIN);
        const tail = tailBounds(tau, h);
        const candidate = {
          from: tau,
          first: first + bound * tail.first,
          second: second + bound * tail.second,
          third: third + bound * tail.third,
        };
        if (!(Math.max(candidate.first, candidate.second, candidate.third) <= target))
          return result;
        result = candidate;
      }
      from = result.from;
      ({ first, second, third } = result);
    }
    return result;
  }
}

/** first·g^i. */
function geometric(first: number, length: number): Float64Array {
  const numbers = new Float64Array(length).fill(first);
  for (let i = 1; i < length; i++) numbers[i] = numbers[i - 1]! * RATIO;
  return numbers;
}

function oneMinusCosine(x: number): number {
  const out = new Float64Array(2);
  sineCosine(x / 2, 0, out);
  return 2 * out[0]! ** 2;
}
