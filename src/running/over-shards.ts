import { fileURLToPath } from 'node:url';
import type { Shard } from '../masks/law.js';
import { Pool } from './pool.js';
import type { Ended, Task } from './pool.js';

/** What is to be done for each shard, in a thread of its own. */
export interface ShardWork<Argument> {
  /** The URL of a compiled module. */
  readonly module: string;
  /** A function that it exports, from a `ShardTask<Argument>` to something that can be cloned. */
  readonly name: string;
  /** Passed to each call; plain data. */
  readonly argument: Argument;
}

export interface ShardTask<Argument> {
  readonly argument: Argument;
  readonly shard: Shard;
}

export interface ShardOptions {
  /** Into how many shards the masks are split, at least 1. */
  readonly shards: number;
  readonly workers: number;
  /** Megabytes of heap for each worker. */
  readonly memory: number;
  /** Wall seconds for one shard. */
  readonly seconds: number;
  readonly signal?: AbortSignal;
  readonly onShard?: (done: number, total: number) => void;
}

/**
 * Does the same work for every shard in a pool of threads.
 *
 * @returns the results in the order of the shards, whichever was done first.
 * @throws Error if a shard failed, hung or met the memory limit, or the run was
 *   interrupted: without one of them the sum is of no use.
 */
export async function overShards<Argument, Result>(
  { module, name, argument }: ShardWork<Argument>,
  { shards, workers, memory, seconds, signal, onShard }: ShardOptions,
): Promise<Result[]> {
  const pool = new Pool({ workers: Math.min(workers, shards), memory, signal });
  const results: Result[] = [];
  const problems: Error[] = [];
  let begun = 0;
  let done = 0;
  const next = (): Task | undefined => {
    if (begun === shards || problems.length > 0) return undefined;
    const shard = { index: begun++, of: shards };
    const task: ShardTask<Argument> = { argument, shard };
    return {
      id: String(shard.index),
      name,
      module: fileURLToPath(module),
      argument: task,
      milliseconds: seconds * 1000,
    };
  };
  try {
    await pool.run<Result>(next, ({ id }, ended) => {
      if (ended.how === 'done') {
        results[Number(id)] = ended.result;
        onShard?.(++done, shards);
      } else
        problems.push(new Error(`shard ${id} of ${shards} ${endedAs(ended, seconds, memory)}`));
    });
  } finally {
    await pool.close();
  }
  if (problems[0] !== undefined) throw problems[0];
  return results;
}

/** What is to be said of work that did not come to its end. */
export function endedAs(
  ended: Exclude<Ended<unknown>, { how: 'done' }>,
  seconds: number,
  memory: number,
): string {
  switch (ended.how) {
    case 'hung':
      return `was not done in ${seconds} seconds`;
    case 'memory':
      return `met the memory limit of ${memory} megabytes`;
    case 'failed':
      return `failed: ${ended.message}`;
    case 'interrupted':
      return 'was interrupted';
  }
}
