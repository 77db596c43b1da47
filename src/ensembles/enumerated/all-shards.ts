import type { Job } from './job.js';
import { bestKernel, ShardRunner, type ShardSums } from './shard.js';
import type { EnumerationOptions } from './softmax.js';

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
