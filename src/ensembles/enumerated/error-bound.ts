import { masksOf, type SumsJob } from './job.js';
import { additions, PIECE } from './reference-kernel.js';
import { tiledAdditions } from './wasm-kernel.js';

/** Half a unit in the last place of 1. */
const U = 2 ** -53;

/**
 * How large a rounding of each kind of step may be, relative to its result (of
 * a logarithm, to 1 + |ln|): u for every kind. Tests make one kind coarse.
 */
export interface Units {
  readonly table: number;
  readonly denominator: number;
  readonly reciprocal: number;
  readonly sum: number;
  readonly product: number;
  readonly logarithm: number;
  readonly weight: number;
}

export const DOUBLE: Units = {
  table: U,
  denominator: U,
  reciprocal: U,
  sum: U,
  product: U,
  logarithm: U,
  weight: U,
};

/** Bounds on the errors of the means. */
export interface ErrorBound {
  /** Of E[p_y], relative to it. */
  readonly probability: number;
  /** Of E[p²], relative to it. */
  readonly square: number;
  /** Of E[ln D] with D as scaled by its row: absolute, given a bound on E|ln D|. */
  readonly logarithm: (size: number) => number;
  /** Of E[exponent of a row's scale], relative to it. */
  readonly scale: number;
  /** What is added to every bound for numbers below the range of doubles. */
  readonly underflow: number;
}

/**
 * A-priori bounds on the errors of the sums over all masks. All that is added
 * up is positive (logarithms aside), so relative errors of terms are relative
 * errors of sums, and (1 + δ)'s are counted: m of them are within mu/(1 − 2mu).
 *
 * Tables. An entry is a product in double words, off by less than 2^-95 (31
 * factors within 2^-99, each product within 2^-100), and then rounded: 1. An
 * entry a of a row is the product of two such: 3.
 *
 * D = c + Σ a_y b_y, c exact: each term has 3 + 1 + 1, and takes part in at
 * most `depth` additions: those of its piece of 32 classes, and those of the
 * pieces.
 *
 * R = 1/D. Four D make one division: d01 = d0·d1, d23 = d2·d3, P = d01·d23,
 * r = 1/P, r01 = r·d23, R0 = r01·d1. The computed d23 and d1 occur in P as they
 * are and cancel; the roundings of d01, P, r, r01 and R0 remain: 5.
 *
 * p_y = a_y b_y R: 4 for the entries. Inside of a tile one product with a, three
 * additions of rows, one product with b, one addition of columns: 6; the
 * reference class and the unit have no more. Then the additions of partial
 * sums, at most `levels`: chunks of columns, rows of tiles, groups of rows,
 * blocks. The totals over blocks carry their own errors along (2, with the last
 * addition); m² u² is below u for the at most 2^18 blocks.
 *
 * Weights, where they differ: w is a product of two rounded products (3), q one
 * (1), and both are multiplied in (2).
 *
 * p² = R·R has what R has twice, and one product; R of a unit has one product
 * with c.
 *
 * ln D, equal weights. D's own error, `D` from above, goes into ln D as it is.
 * Products: 3 for four D, one for two such fours, and one into the running
 * product: (2·3 + 1 + 1)/8 a mask; those of the shards, at most two a block and
 * 16 masks, 1/8. The last logarithm is enclosed. So `D` + 2, absolute.
 *
 * ln D, weights. A logarithm is within u(5|ln| + 4) (`logarithm.ts`); of a
 * product of four D of equal weights it has 3 more, for four masks at once.
 * Weights, products with them and additions are relative to Σ w q |ln D|.
 *
 * Underflow. Scaled rows have D ≥ e^-40, and what they leave out is below
 * 2^-990; products below 2^-1022 are off by 2^-1074 each.
 */
export function errorBound(job: SumsJob, units: Units = DOUBLE): ErrorBound {
  const K = job.others.length;
  const depth = Math.min(K, PIECE) + Math.ceil(K / PIECE) - 1;
  const { rows, columns } = job;
  // One bound for both kernels, so that results are interchangeable.
  const levels = Math.max(additions(rows, columns), tiledAdditions(K, rows, columns));
  const D = 5 * units.table + depth * units.denominator;
  const R = D + 5 * units.reciprocal;
  const weights = job.weighted ? 6 * units.weight : 0;
  const sums = (6 + levels + 2) * units.sum;
  const log = 7 * units.logarithm;
  const perProduct = 2 * units.product;
  return {
    probability: accumulated(R + 4 * units.table + weights + sums),
    square: accumulated(2 * (R + units.table) + weights + sums),
    logarithm: (size) =>
      job.weighted
        ? accumulated(D + log + size * (5 * units.logarithm + weights + sums))
        : accumulated(D + perProduct),
    scale: accumulated(8 * units.weight),
    underflow: 2 ** -900 * Math.max(1, masksOf(job) / 2 ** 30),
  };
}

/** From the sum of the single bounds to that of their product's distance from 1, rounded upward. */
function accumulated(total: number): number {
  return (total / (1 - 2 * total)) * (1 + 2 ** -20);
}
