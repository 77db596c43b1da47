/**
 * The unit roundoff u: an operation on doubles that neither overflows nor
 * underflows gives the exact result times 1 + δ with |δ| ≤ u.
 */
export const U = 2 ** -53;

/**
 * What a bound that was itself computed in doubles is multiplied by.
 *
 * Bounds are sums and products of numbers that are not negative, so that each
 * of m operations costs a factor of at least 1 − u; with m < 2^30 the computed
 * bound is above the exact one times 1 − 2^-22. The rest of 2^-20 covers the
 * products of two errors, which the bounds leave out: every error that they
 * multiply is below 2^-24 of what it belongs to, or the enclosure is refused.
 */
export const INFLATION = 1 + 2 ** -20;

/** Above what all underflows of one evaluation together can amount to. */
export const UNDERFLOW = 2 ** -900;

/** A bound on an error, made safe against the rounding of its own computation. */
export function outward(bound: number): number {
  return bound * INFLATION + UNDERFLOW;
}
