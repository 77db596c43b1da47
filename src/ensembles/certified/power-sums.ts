import { coefficient, coefficientError, majorant } from './coefficients.js';
import type { GateLaw } from './gate-law.js';
import { sumError } from '../error-free.js';
import { powerAbove } from './power-above.js';
import { U } from './roundoff.js';

/** Gates a block: sums within one are plain, the blocks' sums are compensated. */
const BLOCK = 256;

/**
 * The cumulants of many gates together: the coefficients of
 * ln E e^{zX} − z E[X] = Σ_{r≥2} K_r z^r, K_r = Σ_j c_r(p_j) a_j^r.
 */
export interface Cumulants {
  /** The highest order, which is even. */
  readonly order: number;
  /** K_r in place r. */
  readonly values: Float64Array;
  /** A bound on the error of each. */
  readonly errors: Float64Array;
  /** Bounds of Σ|a_j|^r for r the order and the order + 2, and max |a_j|. */
  readonly last: number;
  readonly beyond: number;
  readonly widest: number;
  /** Σ pq a² of these gates or of more, and whether all of them are rare (see `remainderBound`). */
  readonly variance: number;
  readonly rare: boolean;
}

/**
 * The cumulants up to an even order of the gates whose |a_j| is at most `widest`;
 * other places of `a` hold 0.
 *
 * Rounding. A power a^r computed by repeated products is off by (r − 1)u, and by
 * ru more since a leaves out the low part of w I; for p = ½, where only even
 * orders are not 0, by steps of a², which is no more. A block's sum runs in four
 * lanes of 64 terms and is put together in 2 more additions: 66u of Σ|a|^r. The
 * blocks' sums are added with their errors: 3u. So a raw sum is off by (2r + 70)u
 * Σ|a|^r, where for odd r Σ|a|^r ≤ widest·Σ|a|^{r−1}. Its product with c_r adds
 * the error of c_r (see `coefficientError`) and u; the sum over G groups G·u.
 * Where the p_j differ, c_r(p_j) is a factor of each term, whose size is at most
 * 4 pq·majorant(r)·widest^{r−2} a²; then the bounds are in terms of Σpq a².
 */
export class PowerSums {
  readonly #block = new Float64Array(BLOCK);
  readonly #factor = new Float64Array(BLOCK);

  constructor(readonly law: GateLaw) {}

  cumulants(a: Float64Array, order: number, widest: number, variance: number): Cumulants {
    const values = new Float64Array(order + 3);
    const sizes = new Float64Array(order + 3);
    const errors = new Float64Array(order + 3);
    let last = 0;
    let beyond = 0;
    for (const { start, end, p } of this.law.groups) {
      const raw = new Float64Array(order + 3);
      const step = p === 0.5 ? 2 : 1;
      this.#sums(a, start, end, order + 2, step, raw);
      // Even powers are not negative, so the computed sum times 1 + 2^-40 is a bound.
      last += raw[order]! * (1 + 2 ** -40);
      beyond += raw[order + 2]! * (1 + 2 ** -40);
      if (p === undefined) {
        this.#weighted(a, order, values);
        for (let r = 2; r <= order; r++) {
          const size = 4 * majorant(r) * powerAbove(widest, r - 2) * variance * (1 + 2 ** -30);
          sizes[r] = size;
          errors[r] = (2 * r + 71 + 2 * r + 6) * U * size;
        }
        continue;
      }
      const w = p * (1 - p);
      for (let r = 2; r <= order; r += step) {
        const c = coefficient(r, p);
        const size = (r % 2 === 0 ? raw[r]! : widest * raw[r - 1]!) * (1 + 2 ** -40);
        values[r]! += c * raw[r]!;
        sizes[r]! += Math.abs(c) * size;
        errors[r]! += ((2 * r + 71) * U * Math.abs(c) + coefficientError(r, w)) * size;
      }
    }
    for (let r = 2; r <= order; r++) errors[r]! += this.law.groups.length * U * sizes[r]!;
    return { order, values, errors, last, beyond, widest, variance, rare: this.law.rare };
  }

  /** Σ a^r over the places from start to end, for r from 2 to `highest` by `step`. */
  #sums(
    a: Float64Array,
    start: number,
    end: number,
    highest: number,
    step: 1 | 2,
    raw: Float64Array,
  ): void {
    const block = this.#block;
    const factor = this.#factor;
    const low = new Float64Array(highest + 1);
    for (let from = start; from < end; from += BLOCK) {
      const length = this.#load(a, from, Math.min(end, from + BLOCK), step);
      for (let r = 2; r <= highest; r += step) {
        let s0 = 0;
        let s1 = 0;
        let s2 = 0;
        let s3 = 0;
        for (let i = 0; i < length; i += 4) {
          const v0 = block[i]! * factor[i]!;
          const v1 = block[i + 1]! * factor[i + 1]!;
          const v2 = block[i + 2]! * factor[i + 2]!;
          const v3 = block[i + 3]! * factor[i + 3]!;
          block[i] = v0;
          block[i + 1] = v1;
          block[i + 2] = v2;
          block[i + 3] = v3;
          s0 += v0;
          s1 += v1;
          s2 += v2;
          s3 += v3;
        }
        const part = s0 + s1 + (s2 + s3);
        const sum = raw[r]! + part;
        low[r]! += sumError(raw[r]!, part, sum);
        raw[r] = sum;
      }
    }
    for (let r = 2; r <= highest; r += step) raw[r]! += low[r]!;
  }

  /** K_r = Σ c_r(p_j) a_j^r where the probabilities differ. */
  #weighted(a: Float64Array, order: number, values: Float64Array): void {
    const block = this.#block;
    const factor = this.#factor;
    const low = new Float64Array(order + 1);
    const tables = Array.from({ length: order + 1 }, (_, r) =>
      r < 2 ? new Float64Array(0) : this.law.coefficients(r),
    );
    for (let from = 0; from < a.length; from += BLOCK) {
      const end = Math.min(a.length, from + BLOCK);
      const length = this.#load(a, from, end, 1);
      for (let r = 2; r <= order; r++) {
        const table = tables[r]!;
        let s0 = 0;
        let s1 = 0;
        let s2 = 0;
        let s3 = 0;
        for (let i = 0; i < length; i += 4) {
          const v0 = block[i]! * factor[i]!;
          const v1 = block[i + 1]! * factor[i + 1]!;
          const v2 = block[i + 2]! * factor[i + 2]!;
          const v3 = block[i + 3]! * factor[i + 3]!;
          block[i] = v0;
          block[i + 1] = v1;
          block[i + 2] = v2;
          block[i + 3] = v3;
          s0 += table[from + i]! * v0;
          s1 += table[from + i + 1]! * v1;
          s2 += table[from + i + 2]! * v2;
          s3 += table[from + i + 3]! * v3;
        }
        const part = s0 + s1 + (s2 + s3);
        const sum = values[r]! + part;
        low[r]! += sumError(values[r]!, part, sum);
        values[r] = sum;
      }
    }
    for (let r = 2; r <= order; r++) values[r]! += low[r]!;
  }

  /** Loads a block, filled up to a multiple of 4 by 0, to start from the power 1 or 0; returns its length. */
  #load(a: Float64Array, from: number, end: number, step: 1 | 2): number {
    const block = this.#block;
    const factor = this.#factor;
    const count = end - from;
    for (let i = 0; i < count; i++) {
      const x = a[from + i]!;
      block[i] = step === 1 ? x : 1;
      factor[i] = step === 1 ? x : x * x;
    }
    const length = (count + 3) & ~3;
    for (let i = count; i < length; i++) block[i] = factor[i] = 0;
    return length;
  }
}
