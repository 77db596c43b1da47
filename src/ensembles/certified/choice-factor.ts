/**
 * An independent part of S that takes one of several values, and is 0 with the
 * rest of the probability: a gate has one value, one-of-k has k.
 */
export interface ChoiceFactor {
  /** The values as sums of two doubles. */
  readonly hi: Float64Array;
  readonly lo: Float64Array;
  readonly probabilities: Float64Array;
  /** The relative error of each probability. */
  readonly probabilityError: number;
  /** The difference of the largest and the smallest value, 0 among them. */
  readonly range: number;
}
