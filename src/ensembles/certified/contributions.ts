import { productError, sumError } from '../error-free.js';
import type { GateLaw } from './gate-law.js';

/**
 * What the random gates add to S where they are there, a_j = w_j I_j, in the order
 * of a law and each as a sum hi + lo of two doubles, and what is there always.
 *
 * The product of two doubles is such a sum exactly (up to 2^-1070 where it
 * underflows), so that nothing of a_j is lost; later steps use lo where it
 * matters, in the mean and in the phases of single gates, and count |lo| ≤ u|hi|
 * as an error elsewhere.
 */
export class Contributions {
  readonly hi: Float64Array;
  readonly lo: Float64Array;
  /** The bias and the sure gates, as hi + lo. */
  constantHi = 0;
  constantLo = 0;
  /** Σ|…| over what went into the constant, and how many terms it had. */
  constantSize = 0;
  constantTerms = 0;

  constructor(readonly law: GateLaw) {
    this.hi = new Float64Array(law.count);
    this.lo = new Float64Array(law.count);
  }

  /** The products of the weights from `weightOffset` on with the inputs from `inputOffset` on. */
  multiply(
    weights: Float64Array,
    weightOffset: number,
    inputs: Float64Array,
    inputOffset: number,
  ): void {
    const { hi, lo } = this;
    const { order, count } = this.law;
    for (let k = 0; k < count; k++) {
      const j = order === undefined ? k : order[k]!;
      const w = weights[weightOffset + j]!;
      const x = inputs[inputOffset + j]!;
      const a = w * x;
      hi[k] = a;
      lo[k] = productError(w, x, a);
    }
  }

  /** The bias and the sure gates' products, summed. */
  settle(
    bias: number,
    weights: Float64Array,
    weightOffset: number,
    inputs: Float64Array,
    inputOffset: number,
  ): void {
    this.constantHi = bias;
    this.constantLo = 0;
    this.constantSize = Math.abs(bias);
    this.constantTerms = 1;
    for (const j of this.law.sure) {
      const w = weights[weightOffset + j]!;
      const x = inputs[inputOffset + j]!;
      const a = w * x;
      this.add(a, productError(w, x, a));
    }
  }

  /** One value hi + lo for each gate of the law, and the constant: the bias and the sure gates'. */
  set(values: readonly { readonly hi: number; readonly lo: number }[], bias: number): void {
    const { order, count, sure } = this.law;
    for (let k = 0; k < count; k++) {
      const value = values[order === undefined ? k : order[k]!]!;
      this.hi[k] = value.hi;
      this.lo[k] = value.lo;
    }
    this.constantHi = bias;
    this.constantLo = 0;
    this.constantSize = Math.abs(bias);
    this.constantTerms = 1;
    for (const j of sure) this.add(values[j]!.hi, values[j]!.lo);
  }

  /** Adds hi + lo to the constant. */
  add(hi: number, lo: number): void {
    const sum = this.constantHi + hi;
    this.constantLo += sumError(this.constantHi, hi, sum) + lo;
    this.constantHi = sum;
    this.constantSize += Math.abs(hi);
    this.constantTerms++;
  }

  /** Leaves out what the doubles a_j lack; for tests of the bound that would have to cover it. */
  dropLow(): void {
    this.lo.fill(0);
  }
}
