import type { Rational } from '../arithmetic/number.js';
import type { Block, GateState } from './block.js';

/** The gates' values, 0 or 1, the first gate first. */
export type Mask = readonly GateState[];

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

/** A mask whose weight stands for numbers that are not known. */
export interface SymbolicMember {
  readonly mask: Mask;
  readonly weight: Rational;
}

/**
 * The joint law of 0–1 gates, all of whose masks can be enumerated.
 *
 * The masks are those of positive weight. A mask of weight 0 is no member of
 * the ensemble: it adds nothing to a mean, and its factor in a weighted
 * geometric mean is x⁰ = 1 whatever x is, 0 included.
 */
export interface MaskLaw {
  readonly kind: 'independent' | 'explicit' | 'tied' | 'pairwise' | 'one-of-k' | 'product';
  readonly gates: number;
  /** The number of masks that are enumerated; beyond 2^53 the nearest double. */
  readonly size: number;
  /** P(δⱼ = 1) of each gate. */
  readonly inclusion: readonly Rational[];
  /** The common denominator of all weights. */
  readonly denominator: bigint;
  /**
   * Every mask with its weight, only where the weights are not numbers: a law of
   * a proof, which has neither a denominator nor blocks.
   */
  readonly symbolic?: readonly SymbolicMember[];
  /** The gates in groups that are independent of each other, each with its joint law. */
  readonly blocks: readonly Block[];
  /**
   * Every mask of the shard once (all of them where none is named), streaming:
   * memory is of the order of the square root of the number of masks, or of the
   * largest block.
   *
   * @throws RangeError if there are more than 2^40 masks, or the shard is none.
   */
  masks(shard?: Shard): Iterable<WeightedMask>;
  /** Cov(δᵢ, δⱼ), exactly; the variance where i = j. */
  covariance(i: number, j: number): Rational;
}
