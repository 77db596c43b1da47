import { planDeep, type DeepPlan } from './deep-plan.js';
import type { DeepProblem } from './deep-problem.js';
import { overLowerMasks } from './lower-masks.js';
import { bestKernel, kernelOf, type KernelName, type ShardSums } from './shard.js';
import { TopLayer } from './top-layer.js';

/** What a shard of a deep network's masks adds up to: plain data. */
export interface DeepSums extends ShardSums {
  /** Totals of E[z_y − z_r], then their corrections. */
  readonly means: Float64Array;
}

/** How many shards there are, a number that does not depend on the threads. */
export function deepShards({ split }: DeepPlan): number {
  return 2 ** (split.below + split.further);
}

/** Sums over shards of a deep network's masks, with tables that are made once. */
export class DeepShardRunner {
  readonly plan: DeepPlan;
  readonly #top: TopLayer;

  /** @throws RangeError as `planDeep`. */
  constructor(
    readonly problem: DeepProblem,
    kernel: KernelName = bestKernel(),
  ) {
    this.plan = planDeep(problem);
    this.#top = new TopLayer(this.plan, kernelOf(kernel));
  }

  /** @param index from 0 to `deepShards` − 1: the states of the gates below, then those of the further ones. */
  run(index: number): DeepSums {
    const { below } = this.plan.split;
    this.#top.begin(index >> below);
    const fixed = { gates: below, index: index & (2 ** below - 1) };
    overLowerMasks(
      this.problem,
      (h, weight) => {
        this.#top.add(h, weight);
      },
      fixed,
    );
    return { ...this.#top.sums, means: this.#top.means };
  }
}
