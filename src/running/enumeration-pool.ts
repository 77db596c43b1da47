import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepare, type Job } from '../ensembles/enumerated/job.js';
import { sumsOf } from '../ensembles/enumerated/kernel.js';
import type { SoftmaxProblem, UnitProblem } from '../ensembles/enumerated/problem.js';
import { bestKernel, type KernelName, type ShardSums } from '../ensembles/enumerated/shard.js';
import { softmaxOf } from '../ensembles/enumerated/softmax-means.js';
import type { EnumeratedSoftmax } from '../ensembles/enumerated/softmax.js';
import { twoClasses, unitOf } from '../ensembles/enumerated/unit-means.js';
import type { EnumeratedUnit } from '../ensembles/enumerated/unit.js';
import { endedAs } from './over-shards.js';
import { Pool, type Task } from './pool.js';
import { DONE, type SharedJob } from './shard-worker.js';

export interface EnumerationPoolOptions {
  readonly workers: number;
  /** Megabytes of heap for each worker. */
  readonly memory?: number;
  /** Wall seconds for one enumeration. */
  readonly seconds?: number;
  readonly signal?: AbortSignal;
}

export interface PooledOptions {
  readonly kernel?: KernelName;
  /** Told now and then how many of the shards are done, and at the end. */
  readonly onProgress?: (done: number, total: number) => void;
}

const MEMORY = 512;
const HOUR = 3600;
/** Longer times do not fit into a timer. */
const LONGEST = 500 * HOUR;
const BETWEEN_LOOKS = 100;

/**
 * Enumerates the masks of layers and units in threads that stay, each of which
 * takes shards out of shared memory. Shards are the same, and are added up in
 * the same order, for any number of threads: so are the results, to the last bit.
 */
export class EnumerationPool {
  readonly #pool: Pool;
  readonly #options: EnumerationPoolOptions;
  #enumerations = 0;

  constructor(options: EnumerationPoolOptions) {
    const { workers, memory = MEMORY, signal } = options;
    this.#options = options;
    this.#pool = new Pool({ workers, memory, signal });
  }

  /** The means of a softmax layer, as `enumerateSoftmax`; rejects if a thread failed or was interrupted. */
  async softmax(problem: SoftmaxProblem, options: PooledOptions = {}): Promise<EnumeratedSoftmax> {
    const job = prepare(problem);
    return softmaxOf(problem, job, await this.#shards(job, options));
  }

  /** The ensemble of a logistic unit, as `enumerateUnit`; rejects as `softmax`. */
  async unit(unit: UnitProblem, options: PooledOptions = {}): Promise<EnumeratedUnit> {
    const problem = twoClasses(unit);
    const job = prepare(problem, true);
    return unitOf(problem, job, await this.#shards(job, options));
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.#pool.close();
  }

  async #shards(
    job: Job,
    { kernel = bestKernel(), onProgress }: PooledOptions,
  ): Promise<readonly ShardSums[]> {
    const width = 2 * (sumsOf(job.others.length) + 1);
    const each = width + 3;
    const shared: SharedJob = {
      job,
      kernel,
      counters: new Int32Array(new SharedArrayBuffer(8)),
      results: new Float64Array(new SharedArrayBuffer(8 * each * job.shards)),
    };
    const looking =
      onProgress &&
      setInterval(() => {
        onProgress(Atomics.load(shared.counters, DONE), job.shards);
      }, BETWEEN_LOOKS);
    try {
      await this.#run(shared);
    } finally {
      clearInterval(looking);
    }
    onProgress?.(job.shards, job.shards);
    return Array.from({ length: job.shards }, (_, index) => ({
      parts: shared.results.slice(index * each, index * each + width),
      product: shared.results.slice(index * each + width, (index + 1) * each),
    }));
  }

  /** One task for each thread. */
  async #run(shared: SharedJob): Promise<void> {
    const { seconds = HOUR, memory = MEMORY } = this.#options;
    const number = ++this.#enumerations;
    const lanes = Math.min(this.#options.workers, shared.job.shards);
    let begun = 0;
    const problems: string[] = [];
    const next = (): Task | undefined => {
      if (begun === lanes) return undefined;
      return {
        id: `enumeration ${number}, lane ${++begun}`,
        name: 'takeShards',
        module: workerFile(),
        argument: shared,
        milliseconds: Math.min(seconds, LONGEST) * 1000,
      };
    };
    await this.#pool.run(next, (_, ended) => {
      if (ended.how !== 'done') problems.push(endedAs(ended, seconds, memory));
    });
    if (problems[0] !== undefined) throw new Error(`the enumeration ${problems[0]}`);
  }
}

/** The compiled worker: beside this module, or where this module runs as TypeScript, in dist. */
function workerFile(): string {
  const beside = fileURLToPath(new URL('shard-worker.js', import.meta.url));
  return existsSync(beside)
    ? beside
    : fileURLToPath(new URL('../../dist/running/shard-worker.js', import.meta.url));
}
