import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { watchMemory } from './memory-watch.js';
import type { WorkerMessage } from './worker.js';

/** Milliseconds in which a thread has to be up, with the engine loaded. */
const STARTUP = 30_000;

/** Megabytes for what lives shorter than a case, nearly everything: with less the collector runs more often. */
const YOUNG = 128;

/** How a task of the pool ended. */
export type Ended<Result> =
  | { readonly how: 'done'; readonly result: Result }
  /** It did not end in its time and was killed with its thread. */
  | { readonly how: 'hung' }
  /** Its thread met the memory limit, on its heap or beside it. */
  | { readonly how: 'memory' }
  /** It threw, or ended its thread. */
  | { readonly how: 'failed'; readonly message: string }
  /** The run was interrupted. */
  | { readonly how: 'interrupted' };

export interface PoolOptions {
  readonly workers: number;
  /** Megabytes of heap for each worker. */
  readonly memory: number;
  readonly signal?: AbortSignal | undefined;
  readonly onMessage?: (message: WorkerMessage) => void;
}

export interface Task {
  /** By which the messages of its worker name it. */
  readonly id: string;
  /** The exported function that does it. */
  readonly name: string;
  /** The compiled module that exports it; that of claims where it is not said. */
  readonly module?: string;
  readonly argument: unknown;
  /** Wall time, from when it tells that it has started, after which its thread is killed. */
  readonly milliseconds: number;
}

type KilledAs = 'hung' | 'memory' | 'interrupted' | 'crowded';

/**
 * Worker threads that claims are loaded and checked in: whatever a claim does
 * there, the main thread and the other claims go on.
 */
export class Pool {
  readonly #threads: Piscina<unknown, unknown>;
  readonly #options: PoolOptions;
  /** Starts the clock of a task anew, when its thread is ready for it. */
  readonly #restart = new Map<string, () => void>();
  /** What is running: each is aborted with the way in which it then has ended. */
  readonly #running = new Set<AbortController>();
  readonly #endWatch: () => void;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#threads = new Piscina({
      minThreads: options.workers,
      maxThreads: options.workers,
      idleTimeout: Infinity,
      recordTiming: false,
      resourceLimits: {
        maxOldGenerationSizeMb: options.memory,
        maxYoungGenerationSizeMb: YOUNG,
      },
    });
    this.#threads.on('message', (message: WorkerMessage) => {
      if (message.what === 'started') this.#restart.get(message.id)?.();
      options.onMessage?.(message);
    });
    // The thread of a task that has ended may still fail; a new one takes its place.
    this.#threads.on('error', () => undefined);
    this.#endWatch = watchMemory(options.workers, options.memory, () => {
      const how = this.#running.size === 1 ? 'memory' : 'crowded';
      for (const task of this.#running) task.abort(how);
    });
  }

  /**
   * Runs tasks, as many at a time as there are workers, in their order.
   *
   * Where several tasks together hold too much memory outside the heaps, it is
   * not known whose it is: they are ended, and run again at the end, one by one.
   *
   * @param next the next task, asked for when a worker is free; undefined ends the lane.
   * @param ended told how each ended; where it returns a promise the worker has no other task before that is kept.
   */
  async run<Result>(
    next: () => Task | undefined,
    ended: (task: Task, how: Ended<Result>) => unknown,
  ): Promise<void> {
    const crowded: Task[] = [];
    const lane = async (following: () => Task | undefined): Promise<void> => {
      for (let task = following(); task !== undefined; task = following()) {
        const how = await this.#one<Result>(task);
        if (how.how === 'crowded') crowded.push(task);
        else await ended(task, how);
      }
    };
    await Promise.all(Array.from({ length: this.#options.workers }, () => lane(next)));
    await lane(() => crowded.shift());
  }

  async #one<Result>(task: Task): Promise<Ended<Result> | { readonly how: 'crowded' }> {
    const { signal } = this.#options;
    const kill = new AbortController();
    const hung = (): void => {
      kill.abort('hung');
    };
    let timer = setTimeout(hung, STARTUP + task.milliseconds);
    const interrupt = (): void => {
      kill.abort('interrupted');
    };
    if (signal?.aborted === true) interrupt();
    signal?.addEventListener('abort', interrupt);
    this.#restart.set(task.id, () => {
      clearTimeout(timer);
      timer = setTimeout(hung, task.milliseconds);
    });
    this.#running.add(kill);
    try {
      const result = await this.#threads.run(task.argument, {
        filename: task.module ?? workerFile(),
        name: task.name,
        signal: kill.signal,
      });
      return { how: 'done', result: result as Result };
    } catch (error) {
      if (kill.signal.aborted) return { how: kill.signal.reason as KilledAs };
      if (!(error instanceof Error)) return { how: 'failed', message: String(error) };
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return { how: 'memory' };
      return { how: 'failed', message: error.message };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', interrupt);
      this.#restart.delete(task.id);
      this.#running.delete(kill);
    }
  }

  /** Ends all threads, whatever they are doing. */
  async close(): Promise<void> {
    this.#endWatch();
    await this.#threads.destroy();
  }
}

/**
 * The compiled worker: beside this module, or where this module runs as
 * TypeScript, in dist. A thread starts without the loader of its parent.
 */
function workerFile(): string {
  const beside = fileURLToPath(new URL('worker.js', import.meta.url));
  return existsSync(beside)
    ? beside
    : fileURLToPath(new URL('../../dist/running/worker.js', import.meta.url));
}
