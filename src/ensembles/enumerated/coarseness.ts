/**
 * Rounds the results of one kind of step once more, beyond what a double does:
 * by it a test makes one term of the error bound dominate all others.
 */
export interface Coarseness {
  /** Entries of the tables, before a product of two of them. */
  readonly table: (x: number) => number;
  /** Partial sums of D. */
  readonly denominator: (x: number) => number;
  readonly reciprocal: (x: number) => number;
  /** Partial sums over masks. */
  readonly sum: (x: number) => number;
  /** Partial products of all D. */
  readonly product: (x: number) => number;
  readonly logarithm: (x: number) => number;
  /** Weights of masks. */
  readonly weight: (x: number) => number;
}

const asItIs = (x: number): number => x;

/** No further rounding. */
export const EXACTLY: Coarseness = {
  table: asItIs,
  denominator: asItIs,
  reciprocal: asItIs,
  sum: asItIs,
  product: asItIs,
  logarithm: asItIs,
  weight: asItIs,
};
