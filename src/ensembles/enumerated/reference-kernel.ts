import { sumsOf, type DenominatorProduct, type Kernel, type KernelTables } from './kernel.js';
import { logarithm, splitExponent } from './logarithm.js';
import { EXACTLY, type Coarseness } from './coarseness.js';

/** Classes that are added up one by one; the sums of such pieces are added up in turn. */
export const PIECE = 32;
/** Columns, then such chunks of columns, that are added up before they go further. */
const CHUNK = 16;
const CHUNKS = 256;
/** Rows, then such groups of rows, that are added up before they go further. */
const GROUP = 8;
const GROUPS = 64;

/** The most additions that a term takes part in before a block's sums are complete. */
export function additions(rows: number, columns: number): number {
  const across = CHUNK + CHUNKS / CHUNK + Math.ceil(columns / CHUNKS);
  return across + GROUP + GROUPS / GROUP + Math.ceil(rows / GROUPS) + 3;
}

/**
 * The kernel in plain TypeScript: mask by mask, as its interface says it. It is
 * what the faster one is compared with, and stands in for it where there is no
 * WebAssembly with SIMD.
 *
 * @param coarse rounds results of single steps once more, for tests of the
 *   error bound's terms one by one.
 */
export function referenceKernel(tables: KernelTables, coarse: Coarseness = EXACTLY): Kernel {
  return new ReferenceKernel(tables, coarse);
}

class ReferenceKernel implements Kernel {
  readonly name = 'typescript';
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
  readonly w: Float64Array;
  readonly sums: Float64Array;
  readonly #chunk: Float64Array;
  readonly #part: Float64Array;
  readonly #row: Float64Array;
  readonly #group: Float64Array;
  readonly #groups: Float64Array;
  #significand = 1;
  #exponent = 0;

  constructor(
    readonly tables: KernelTables,
    readonly coarse: Coarseness,
  ) {
    const { others, rows } = tables;
    this.b = tables.b.slice();
    this.a = new Float64Array(others * rows);
    this.c = new Float64Array(rows).fill(1);
    this.w = new Float64Array(rows).fill(1);
    const width = sumsOf(others);
    this.sums = new Float64Array(width);
    this.#chunk = new Float64Array(width);
    this.#part = new Float64Array(width);
    this.#row = new Float64Array(width);
    this.#group = new Float64Array(width);
    this.#groups = new Float64Array(width);
  }

  reset(): void {
    this.#significand = 1;
    this.#exponent = 0;
  }

  product(): DenominatorProduct {
    return { significands: [this.#significand, 1], exponent: this.#exponent };
  }

  run(): void {
    const { rows, columns } = this.tables;
    this.sums.fill(0);
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        this.#mask(i, j);
        if ((j + 1) % CHUNK === 0) this.#move(this.#chunk, this.#part);
        if ((j + 1) % CHUNKS === 0) this.#move(this.#part, this.#row);
      }
      this.#move(this.#chunk, this.#part);
      this.#move(this.#part, this.#row);
      this.#finishRow(i);
      if ((i + 1) % GROUP === 0) this.#move(this.#group, this.#groups);
      if ((i + 1) % GROUPS === 0) this.#move(this.#groups, this.sums);
    }
    this.#move(this.#group, this.#groups);
    this.#move(this.#groups, this.sums);
  }

  #mask(i: number, j: number): void {
    const { others, columns, q, logarithms, squares } = this.tables;
    const { coarse, b } = this;
    const chunk = this.#chunk;
    const first = this.#first(i);
    let D = this.c[i]!;
    for (let start = 0; start < others; start += PIECE) {
      const end = Math.min(start + PIECE, others);
      let piece = start === 0 ? D : 0;
      for (let y = start; y < end; y++)
        piece = coarse.denominator(piece + this.a[first + 4 * y]! * b[y * columns + j]!);
      D = start === 0 ? piece : coarse.denominator(D + piece);
    }
    const R = coarse.reciprocal(1 / D);
    const weight = q ? q[j]! : 1;
    const weighted = R * weight;
    if (others > 1)
      for (let y = 0; y < others; y++)
        chunk[y] = coarse.sum(chunk[y]! + weighted * b[y * columns + j]!);
    chunk[others] = coarse.sum(chunk[others]! + weighted);
    if (logarithms) chunk[others + 1]! += weight * coarse.logarithm(logarithm(D, R, logarithms));
    else {
      const { significand, exponent } = splitExponent(coarse.product(this.#significand * D));
      this.#significand = significand;
      this.#exponent += exponent;
    }
    if (squares) chunk[others + 2]! += weighted * R;
  }

  /** Factors that belong to the whole row. */
  #finishRow(i: number): void {
    const { others, q, squares } = this.tables;
    const first = this.#first(i);
    const row = this.#row;
    const w = q ? this.w[i]! : 1;
    const c = this.c[i]!;
    if (others > 1) for (let y = 0; y < others; y++) row[y]! *= w * this.a[first + 4 * y]!;
    row[others]! *= w * c;
    row[others + 1]! *= w;
    if (squares) row[others + 2]! *= w * (c * c);
    this.#move(row, this.#group);
  }

  #first(i: number): number {
    return (i >> 2) * this.tables.others * 4 + (i & 3);
  }

  #move(from: Float64Array, to: Float64Array): void {
    for (let at = 0; at < from.length; at++) {
      to[at] = this.coarse.sum(to[at]! + from[at]!);
      from[at] = 0;
    }
  }
}
