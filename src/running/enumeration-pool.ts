import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSoftmax, checkUnit } from '../ensembles/enumerated/deep.js';
import { deepSoftmaxOf, deepUnitOf } from '../ensembles/enumerated/deep-means.js';
import { planDeep, type DeepPlan } from '../ensembles/enumerated/deep-plan.js';
import type { DeepProblem } from '../ensembles/enumerated/deep-problem.js';
import { deepShards, type DeepSums } from '../ensembles/enumerated/deep-shard.js';
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
import { DONE, type SharedShards } from './shard-worker.js';

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

  /** The means of a deep network's softmax, as `enumerateDeepSoftmax`; rejects as `softmax`. */
  async deepSoftmax(problem: DeepProblem, options: PooledOptions = {}): Promise<EnumeratedSoftmax> {
    checkSoftmax(problem);
    const plan = planDeep(problem);
    return deepSoftmaxOf(plan, await this.#deepShards(problem, plan, options));
  }

  /** The ensemble of a deep network with one logistic unit, as `enumerateDeepUnit`; rejects as `softmax`. */
  async deepUnit(problem: DeepProblem, options: PooledOptions = {}): Promise<EnumeratedUnit> {
    checkUnit(problem);
    const plan = planDeep(problem);
    return deepUnitOf(plan, await this.#deepShards(problem, plan, options));
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.#pool.close();
  }

  async #shards(job: Job, options: PooledOptions): Promise<readonly ShardSums[]> {
    const width = 2 * (sumsOf(job.others.length) + 1);
    const found = await this.#collected('takeShards', { job }, job.shards, width + 3, options);
    return found.map((list) => ({ parts: list.slice(0, width), product: list.slice(width) }));
  }

  async #deepShards(
    problem: DeepProblem,
    plan: DeepPlan,
    options: PooledOptions,
  ): Promise<readonly DeepSums[]> {
    const K = plan.others.length;
    const width = 2 * (sumsOf(K) + 1);
    const each = width + 3 + 2 * K;
    const shards = deepShards(plan);
    const found = await this.#collected('takeDeepShards', { problem }, shards, each, options);
    return found.map((list) => ({
      parts: list.slice(0, width),
      product: list.slice(width, width + 3),
      means: list.slice(width + 3),
    }));
  }

  /** What each shard comes to, in as many numbers each. */
  async #collected(
    name: string,
    own: object,
    shards: number,
    each: number,
    { kernel = bestKernel(), onProgress }: PooledOptions,
  ): Promise<readonly Float64Array[]> {
    const shared: SharedShards = {
      kernel,
      counters: new Int32Array(new SharedArrayBuffer(8)),
      results: new Float64Array(new SharedArrayBuffer(8 * each * shards)),
    };
    const looking =
      onProgress &&
      setInterval(() => {
        onProgress(Atomics.load(shared.counters, DONE), shards);
      }, BETWEEN_LOOKS);
    try {
      await this.#run(name, { ...own, ...shared }, Math.min(this.#options.workers, shards));
    } finally {
      clearInterval(looking);
    }
    onProgress?.(shards, shards);
    return Array.from({ length: shards }, (_, index) =>
      shared.results.slice(index * each, (index + 1) * each),
    );
  }

  /** One task for each thread. */
  async #run(name: string, argument: object, lanes: number): Promise<void> {
    const { seconds = HOUR, memory = MEMORY } = this.#options;
    const number = ++this.#enumerations;
    let begun = 0;
    const problems: string[] = [];
    const next = (): Task | undefined => {
      if (begun === lanes) return undefined;
      return {
        id: `enumeration ${number}, lane ${++begun}`,
        name,
        module: workerFile(),
        argument,
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
