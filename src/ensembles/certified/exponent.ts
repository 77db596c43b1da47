import type { Cumulants } from './power-sums.js';
import { powerAbove } from './power-above.js';
import { remainderBound } from './remainder.js';
import { U } from './roundoff.js';

/**
 * The part of ln φ(t) that comes from power sums, made ready for evaluation:
 * ρ(t) = −t²(K₂ − t²(K₄ − …)), ϑ′(t) = −t³(K₃ − t²(K₅ − …)), and their errors for
 * t up to T.
 *
 * Rounding. Horner's rule in t², which is off by u: a term of order r is multiplied
 * at most r/2 times, by a factor off by u, and takes part in r/2 additions, and the
 * power t² or t³ in front adds 3u: at most (3r/2 + 4)u of |K_r|t^r, and the error of
 * K_r times t^r. With t ≤ T the sum of these is at most t²Q with
 * Q = Σ ((3r/2 + 4)u|K_r| + error_r) T^{r−2} over even r, and t³Q′ over odd r.
 *
 * Truncation: see `remainderBound`.
 */
export class Exponent {
  readonly pairs: number;
  readonly even: Float64Array;
  readonly odd: Float64Array;
  readonly evenError: number;
  readonly oddError: number;
  /** The truncation's bound at T. */
  remainder: number;
  readonly #last: number;

  /**
   * @param noise the variance of a Gaussian part, which is half of what K₂ gains by it.
   * @param noiseTerms how many squares that is the sum of: it is off by (terms + 1)u.
   */
  constructor(cumulants: Cumulants, noise: number, noiseTerms: number, last: number) {
    const { order, values, errors } = cumulants;
    this.pairs = order / 2;
    this.#last = last;
    this.even = new Float64Array(this.pairs);
    this.odd = new Float64Array(this.pairs);
    let evenError = 0;
    let oddError = 0;
    for (let i = 0; i < this.pairs; i++) {
      const r = 2 * i + 2;
      const k = i === 0 ? values[2]! + noise / 2 : values[r]!;
      this.even[i] = k;
      evenError += ((1.5 * r + 5) * U * Math.abs(k) + errors[r]!) * powerAbove(last, r - 2);
      const s = r + 1;
      if (s > order) continue;
      this.odd[i] = values[s]!;
      oddError += ((1.5 * s + 5) * U * Math.abs(values[s]!) + errors[s]!) * powerAbove(last, s - 3);
    }
    this.evenError = evenError + (noiseTerms + 1) * U * noise;
    this.oddError = oddError;
    this.remainder = remainderBound(cumulants, last);
  }

  /** A bound on the truncation at t ≤ T. */
  remainderAt(t: number): number {
    return powerAbove(t / this.#last, 2 * this.pairs + 1) * this.remainder;
  }
}
