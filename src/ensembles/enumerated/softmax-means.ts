import type { IntervalValue } from '../../arithmetic/interval-value.js';
import { enclosedIn } from './enclosures.js';
import { wide } from './exact-double.js';
import type { Job } from './job.js';
import { meanRelativeLogit } from './mean-logits.js';
import type { SoftmaxProblem } from './problem.js';
import type { ShardSums } from './shard.js';
import type { EnumeratedSoftmax } from './softmax.js';
import { summed, type Summed } from './summed.js';

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
