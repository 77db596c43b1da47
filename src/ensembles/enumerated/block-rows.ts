import { EXACTLY, type Coarseness } from './coarseness.js';
import type { Job, PlainTable } from './job.js';
import type { Kernel } from './kernel.js';
import { scaled, ScaledTable } from './scaled-table.js';

/** Contributions this far below the largest of a row are left out: 2^-1000 of it at most. */
const NEGLIGIBLE = -1000;

/** Fills a kernel's rows for one block after the other. */
export class BlockRows {
  /** The exponents E_i ≥ 0 of the rows filled last: a and c are scaled by 2^-E_i. */
  readonly scales: Float64Array;
  readonly #base: ScaledTable;
  readonly #weight = new ScaledTable(1);
  readonly #exponentials: ScaledTable;
  readonly #probabilities: ScaledTable;

  constructor(
    readonly job: Job,
    readonly kernel: Kernel,
    readonly coarse: Coarseness = EXACTLY,
  ) {
    this.scales = new Float64Array(job.rows);
    this.#base = new ScaledTable(job.others.length);
    this.#exponentials = tableOf(job.blockExponentials);
    this.#probabilities = tableOf(job.blockProbabilities);
  }

  fill(block: number): void {
    const { job, kernel, coarse } = this;
    this.#setBase(block);
    if (job.plain) this.#plainRows();
    else this.#scaledRows();
    if (!job.rowWeights) return;
    const weight = coarse.weight(this.#weight.toNumber(0));
    for (let i = 0; i < job.rows; i++) kernel.w[i] = coarse.weight(job.rowWeights[i]! * weight);
  }

  /** e^β times the exponentials of the block's gates, and the probability of its mask. */
  #setBase(block: number): void {
    const { blockGates, others, weighted } = this.job;
    const K = others.length;
    for (let y = 0; y < K; y++) {
      this.#base.copy(y, this.#exponentials, blockGates * K + y);
      for (let g = 0; g < blockGates; g++)
        if ((block >>> g) & 1) this.#base.multiply(y, this.#base, y, this.#exponentials, g * K + y);
    }
    if (!weighted) return;
    this.#weight.set(0, 1, 0);
    for (let g = 0; g < blockGates; g++) {
      const off = ((block >>> g) & 1) ^ 1;
      this.#weight.multiply(0, this.#weight, 0, this.#probabilities, 2 * g + off);
    }
  }

  #plainRows(): void {
    const { job, kernel, coarse } = this;
    const { rows, rowFactors } = job;
    const K = job.others.length;
    const { a } = kernel;
    for (let y = 0; y < K; y++) {
      const base = coarse.table(this.#base.toNumber(y));
      const from = y * rows;
      for (let i = 0; i < rows; i++)
        a[(i >> 2) * K * 4 + 4 * y + (i & 3)] = base * rowFactors[from + i]!;
    }
  }

  /** Rows over 2^E, E the largest exponent of the row's classes, the reference's 0 among them. */
  #scaledRows(): void {
    const { job, kernel, coarse } = this;
    const { rows, rowFactors } = job;
    const rowExponents = job.rowExponents!;
    const K = job.others.length;
    for (let i = 0; i < rows; i++) {
      let largest = 0;
      for (let y = 0; y < K; y++)
        largest = Math.max(largest, this.#base.exponent[y]! + rowExponents[y * rows + i]!);
      for (let y = 0; y < K; y++) {
        const exponent = this.#base.exponent[y]! + rowExponents[y * rows + i]! - largest;
        const value = coarse.table(this.#base.hi[y]!) * rowFactors[y * rows + i]!;
        kernel.a[(i >> 2) * K * 4 + 4 * y + (i & 3)] =
          exponent < NEGLIGIBLE ? 0 : scaled(value, exponent);
      }
      kernel.c[i] = -largest < NEGLIGIBLE ? 0 : 2 ** -largest;
      this.scales[i] = largest;
    }
  }
}

function tableOf({ hi, lo, exponent }: PlainTable): ScaledTable {
  const table = new ScaledTable(hi.length);
  table.hi.set(hi);
  table.lo.set(lo);
  table.exponent.set(exponent);
  return table;
}
