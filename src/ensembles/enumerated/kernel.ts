/** What a kernel sums over, fixed for all blocks of a job. */
export interface KernelTables {
  /** Classes beside the reference class, at least 1. */
  readonly others: number;
  /** Rows of a block and columns, powers of 2 from 4. */
  readonly rows: number;
  readonly columns: number;
  /** Whether c is 1 in every row. */
  readonly plain: boolean;
  /** Whether the sum of p², of the reference class, is wanted; for one other class only. */
  readonly squares: boolean;
  /** b_yj at [y · columns + j]. */
  readonly b: Float64Array;
  /** The weights q_j of the columns; none where all masks have one weight. */
  readonly q: Float64Array | undefined;
  /** −ln of the 512 significands (`logarithm-table.ts`); with q only. */
  readonly logarithms: Float64Array | undefined;
  /** The exponents of all 1/D lie in `lowest` … lowest + 2^bits − 1. */
  readonly exponents: { readonly lowest: number; readonly bits: number };
}

/** ∏ D over everything since the last reset: the two significands' product times 2^exponent. */
export interface DenominatorProduct {
  readonly significands: readonly [number, number];
  readonly exponent: number;
}

/**
 * Sums over the masks of a block, D_ij = c_i + Σ_y a_iy b_yj. Its caller fills
 * a, c and w, and runs it.
 */
export interface Kernel {
  readonly name: 'wasm-simd' | 'typescript';
  /** a_iy at [(⌊i/4⌋ · others + y) · 4 + i mod 4]. */
  readonly a: Float64Array;
  /** b_yj, as it was given; may be changed between runs. */
  readonly b: Float64Array;
  readonly c: Float64Array;
  /** Weights of the rows; not read where all masks have one weight. */
  readonly w: Float64Array;
  /** Sets the product of all D to 1. */
  reset(): void;
  /** Sums over the block; with weights the product stays what it is. */
  run(): void;
  /**
   * After a run, of w_i q_j times: a_iy b_yj/D for each y below `others`
   * (unless that is 1), c_i/D at `others`, ln D after that (with weights
   * only), (c_i/D)² after that (with `squares` only).
   */
  readonly sums: Float64Array;
  product(): DenominatorProduct;
}

/** How many numbers a kernel's sums are. */
export function sumsOf(others: number): number {
  return others + 3;
}

export type CreateKernel = (tables: KernelTables) => Kernel;
