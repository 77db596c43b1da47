import type { IntervalValue } from '../../arithmetic/interval-value.js';
import { wide } from './exact-double.js';
import { enclosedIn, type Enclosed } from './enclosed.js';
import { prepare, type Job } from './job.js';
import { meanRelativeLogit } from './mean-logits.js';
import type { SoftmaxProblem } from './problem.js';
import { bestKernel, ShardRunner, type KernelName, type ShardSums } from './shard.js';
import { summed, type Summed } from './summed.js';

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

/** All shards of a job, one after the other. */
export function allShards(
  job: Job,
  { kernel = bestKernel(), onProgress }: EnumerationOptions,
): ShardSums[] {
  const runner = new ShardRunner(job, kernel);
  return Array.from({ length: job.shards }, (_, index) => {
    const sums = runner.run(index);
    onProgress?.(index + 1, job.shards);
    return sums;
  });
}

/** What the sums say of a layer. */
export function softmaxOf(
  problem: SoftmaxProblem,
  job: Job,
  shards: readonly ShardSums[],
): EnumeratedSoftmax {
  return wide.scope(() => {
    const u = problem.weights.map((_, y) => meanRelativeLogit(problem, y, job.reference));
    return classesOf(summed(job, shards), u);
  });
}

/** From enclosures of the sums, and of E[z_y − z_r] by class. */
export function classesOf(
  { probabilities, logarithm }: Summed,
  u: readonly IntervalValue[],
): EnumeratedSoftmax {
  const largest = u.reduce((max, x) => max.max(x));
  const exponentials = u.map((x) => x.minus(largest).exp());
  const total = wide.sum(exponentials);
  const classes = probabilities.map((p, y) => {
    const mean = u[y]!.minus(logarithm);
    return {
      arithmetic: enclosedIn(p),
      logarithm: enclosedIn(mean),
      geometric: enclosedIn(mean.exp()),
      renormalised: enclosedIn(exponentials[y]!.over(total)),
    };
  });
  return { classes };
}
