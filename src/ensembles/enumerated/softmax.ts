import { allShards } from './all-shards.js';
import type { Enclosed } from './enclosed.js';
import { prepare } from './job.js';
import type { SoftmaxProblem } from './problem.js';
import type { KernelName } from './shard.js';
import { softmaxOf } from './softmax-means.js';

/** The means of one class's probability over all masks. */
export interface EnumeratedClass {
  /** E[p_y]. */
  readonly arithmetic: Enclosed;
  /** E[ln p_y]. */
  readonly logarithm: Enclosed;
  /** G_y = e^E[ln p_y]. */
  readonly geometric: Enclosed;
  /** G_y / Σ G, in which E[ln D] cancels. */
  readonly renormalised: Enclosed;
}

export interface EnumeratedSoftmax {
  readonly classes: readonly EnumeratedClass[];
}

export interface EnumerationOptions {
  /** The faster one where nothing is said. */
  readonly kernel?: KernelName;
  /** Told after each shard. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * The means of a softmax layer over all masks of its inputs, each with an error
 * bound that holds (`errorBound`), in this thread.
 *
 * @throws RangeError if the problem is not one: see `SoftmaxProblem`; more than
 *   30 gates with a probability other than 0 and 1; logits that differ by more than 10^6.
 */
export function enumerateSoftmax(
  problem: SoftmaxProblem,
  options: EnumerationOptions = {},
): EnumeratedSoftmax {
  const job = prepare(problem);
  return softmaxOf(problem, job, allShards(job, options));
}
