import type { Job } from '../ensembles/enumerated/job.js';
import { ShardRunner, type KernelName } from '../ensembles/enumerated/shard.js';

/** A job that several threads take shards of, and the memory that they share. */
export interface SharedJob {
  readonly job: Job;
  readonly kernel: KernelName;
  /** The next shard that nobody has taken, and how many are done. */
  readonly counters: Int32Array;
  /** What each shard comes to: its parts, then its product. */
  readonly results: Float64Array;
}

/** Places in `counters`. */
export const NEXT = 0;
export const DONE = 1;

/** Takes shards until there are none left. */
export function takeShards({ job, kernel, counters, results }: SharedJob): void {
  const runner = new ShardRunner(job, kernel);
  const each = results.length / job.shards;
  for (;;) {
    const index = Atomics.add(counters, NEXT, 1);
    if (index >= job.shards) return;
    const { parts, product } = runner.run(index);
    results.set(parts, index * each);
    results.set(product, index * each + parts.length);
    Atomics.add(counters, DONE, 1);
  }
}
