import type { DeepProblem } from '../ensembles/enumerated/deep-problem.js';
import { deepShards, DeepShardRunner } from '../ensembles/enumerated/deep-shard.js';
import type { Job } from '../ensembles/enumerated/job.js';
import { ShardRunner, type KernelName } from '../ensembles/enumerated/shard.js';

/** The memory that threads share which take shards of one job. */
export interface SharedShards {
  readonly kernel: KernelName;
  /** The next shard that nobody has taken, and how many are done. */
  readonly counters: Int32Array;
  /** What each shard comes to: its parts, then its product, then the means of a deep network's logits. */
  readonly results: Float64Array;
}

/** A layer's job. */
export interface SharedJob extends SharedShards {
  readonly job: Job;
}

/** A deep network, of which every thread makes its own plan, the same one. */
export interface SharedDeepJob extends SharedShards {
  readonly problem: DeepProblem;
}

/** Places in `counters`. */
export const NEXT = 0;
export const DONE = 1;

/** Takes shards until there are none left. */
export function takeShards({ job, ...shared }: SharedJob): void {
  const runner = new ShardRunner(job, shared.kernel);
  take(shared, job.shards, (index) => {
    const { parts, product } = runner.run(index);
    return [parts, product];
  });
}

/** Takes shards of a deep network until there are none left. */
export function takeDeepShards({ problem, ...shared }: SharedDeepJob): void {
  const runner = new DeepShardRunner(problem, shared.kernel);
  take(shared, deepShards(runner.plan), (index) => {
    const { parts, product, means } = runner.run(index);
    return [parts, product, means];
  });
}

function take(
  { counters, results }: SharedShards,
  shards: number,
  run: (index: number) => readonly Float64Array[],
): void {
  const each = results.length / shards;
  for (;;) {
    const index = Atomics.add(counters, NEXT, 1);
    if (index >= shards) return;
    let at = index * each;
    for (const list of run(index)) {
      results.set(list, at);
      at += list.length;
    }
    Atomics.add(counters, DONE, 1);
  }
}
