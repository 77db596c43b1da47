import { BlockRows } from './block-rows.js';
import { EXACTLY, type Coarseness } from './coarseness.js';
import { blocksOf, type Job } from './job.js';
import { sumsOf, type CreateKernel, type Kernel } from './kernel.js';
import { referenceKernel } from './reference-kernel.js';
import { RunningTotals } from './running-total.js';
import { hasWasmKernel, wasmKernel } from './wasm-kernel.js';

/** What a shard's masks add up to: plain data. */
export interface ShardSums {
  /** Totals of a kernel's sums, then of the weighted exponents by which rows were scaled; corrections after. */
  readonly parts: Float64Array;
  /** Two significands, then the exponent, of the product of all D. */
  readonly product: Float64Array;
}

export type KernelName = Kernel['name'];

/** The faster kernel where there is one. */
export function bestKernel(): KernelName {
  return hasWasmKernel() ? 'wasm-simd' : 'typescript';
}

const CREATE: Readonly<Record<KernelName, CreateKernel>> = {
  'wasm-simd': wasmKernel,
  typescript: (tables) => referenceKernel(tables),
};

export function kernelOf(name: KernelName): CreateKernel {
  return CREATE[name];
}

/** Sums over shards of one job, with a kernel that is made once. */
export class ShardRunner {
  readonly #kernel: Kernel;
  readonly #rows: BlockRows;

  /** @param coarse for tests of the error bound; the kernel then is the one in TypeScript. */
  constructor(
    readonly job: Job,
    name: KernelName = bestKernel(),
    coarse?: Coarseness,
  ) {
    const { others, rows, columns, plain, squares, b, q, logarithms, exponents } = job;
    const weight = (coarse ?? EXACTLY).weight;
    const tables = {
      ...{ others: others.length, rows, columns, plain, squares, b, logarithms, exponents },
      q: q && coarse ? q.map((x) => weight(x)) : q,
    };
    this.#kernel = coarse ? referenceKernel(tables, coarse) : kernelOf(name)(tables);
    this.#rows = new BlockRows(job, this.#kernel, coarse);
  }

  /** @param index from 0 to job.shards − 1. */
  run(index: number): ShardSums {
    const { job } = this;
    const kernel = this.#kernel;
    const rows = this.#rows;
    const width = sumsOf(job.others.length);
    const totals = new RunningTotals(width + 1);
    const each = blocksOf(job) / job.shards;
    kernel.reset();
    for (let block = index * each; block < (index + 1) * each; block++) {
      rows.fill(block);
      kernel.run();
      for (let at = 0; at < width; at++) totals.add(at, kernel.sums[at]!);
      if (job.plain) continue;
      for (let i = 0; i < job.rows; i++)
        totals.add(width, job.weighted ? kernel.w[i]! * rows.scales[i]! : rows.scales[i]!);
    }
    const { significands, exponent } = kernel.product();
    return { parts: totals.parts, product: Float64Array.of(...significands, exponent) };
  }
}
