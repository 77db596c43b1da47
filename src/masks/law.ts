import type { Rational } from '../arithmetic/number.js';

/** The gates' values, 0 or 1, the first gate first. */
export type Mask = readonly (0 | 1)[];

/** One of `of` equal parts of the masks, counted from 0. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** A mask with its weight as an integer over the law's denominator. */
export interface WeightedMask {
  readonly mask: Mask;
  readonly numerator: bigint;
}

/** The joint law of 0–1 gates, all of whose masks can be enumerated. */
export interface MaskLaw {
  readonly kind: 'independent' | 'explicit' | 'tied' | 'pairwise' | 'one-of-k';
  readonly gates: number;
  /** The number of masks that are enumerated. */
  readonly size: number;
  /** P(δⱼ = 1) of each gate. */
  readonly inclusion: readonly Rational[];
  /** The common denominator of all weights. */
  readonly denominator: bigint;
  /** Every mask of the shard once (all of them where none is named), streaming. */
  masks(shard?: Shard): Iterable<WeightedMask>;
  /** Cov(δᵢ, δⱼ), exactly; the variance where i = j. */
  covariance(i: number, j: number): Rational;
}
