import { availableParallelism } from 'node:os';
import path from 'node:path';
import { DEFAULT_CASES, DEFAULT_SEARCH, DEFAULT_SMALL } from '../checking/amounts.js';
import { assembleReport } from './assemble-report.js';
import { checkClaims } from './check-claims.js';
import { claimFiles } from './claim-files.js';
import { describeFiles } from './describe-catalogue.js';
import { InputError } from './input-error.js';
import { measureClaims } from './measuring/measure-claims.js';
import { Journal } from './journal.js';
import type { Ledger } from './ledger.js';
import { select } from './patterns.js';
import { Pool } from './pool.js';
import type { Progress } from './progress.js';
import { proofsWithoutClaims } from './proof-files.js';
import type { Report } from './report.js';
import { readSources } from './sources.js';
import { engineHash, toolVersion } from './version.js';
import { withoutCheck } from './without-check.js';

export interface VerifyOptions {
  /** The claims folder. */
  readonly folder: string;
  /** Where the journal of finished claims is kept. */
  readonly out: string;
  readonly ledger: Ledger;
  /** Ids, rows, sources, or these with `*`; every claim where there are none. */
  readonly patterns?: readonly string[];
  /** An integer in [0, 2³²); 0 where it is not said. */
  readonly seed?: number;
  /** Random cases per claim, at least 1; 400 where it is not said. */
  readonly cases?: number;
  /** How many small cases per claim, by rising cost; the checker's own number where it is not said. */
  readonly small?: number;
  /** Steps of the targeted search; the checker's own number where it is not said. */
  readonly search?: number;
  /** At least 1; as many as the machine has cores where it is not said. */
  readonly workers?: number;
  /** Wall seconds for the whole run, shared out equally among its claims; without end where it is not said. */
  readonly budget?: number;
  /** Wall seconds for one claim; 60 where it is not said. */
  readonly claimSeconds?: number;
  /** Wall seconds for loading one claim; 30 where it is not said. */
  readonly loadSeconds?: number;
  /** Megabytes of heap for each worker; 1024 where it is not said. */
  readonly memory?: number;
  /** Runs measurements that take minutes, too. */
  readonly long?: boolean;
  /** Takes results of an earlier run in `out` that still apply. */
  readonly resume?: boolean;
  /** Interrupts the run: what is finished is kept and reported. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Wall seconds for all measurements of a run that is not long, without the start of their
 * process. They need a quarter of it, and more while claims are checked on the same cores; on a
 * machine that is too busy the rest is `not-run`, which is no difference from the ledger.
 */
const MEASURE_SECONDS = 40;

/** Wall seconds for one measurement of a long run. */
const LONG_MEASURE_SECONDS = 3600;

/**
 * Checks the claims of a folder and compares them with the ledger.
 *
 * The verdicts depend on the claims, the engine, the seed and the numbers of
 * cases, and on nothing else; the clock only turns what is unfinished into
 * `undecided`.
 *
 * @throws InputError if the folder cannot be read, a pattern matches no claim,
 *   or a number is out of its range.
 */
export async function verifyRun(options: VerifyOptions): Promise<Report> {
  const begun = performance.now();
  const end = options.budget === undefined ? Infinity : begun + options.budget * 1000;
  checkNumbers(options);
  const { folder, patterns = [], claimSeconds = 60, memory = 1024 } = options;
  // What fails ends what runs beside it.
  const failure = new AbortController();
  const signal = AbortSignal.any([failure.signal, ...(options.signal ? [options.signal] : [])]);
  const settings = settingsOf(options);
  const found = claimFiles(folder);
  const sources = readSources(folder, found.sources);
  const ids = select(
    patterns,
    found.claims.map(({ id }) => id),
  );
  const chosen = new Set(ids);
  const files = found.claims.filter(({ id }) => chosen.has(id));
  const journal = new Journal(path.resolve(options.out), {
    tool: toolVersion(),
    engine: engineHash(),
    ...settings,
  });
  const meter = new Meter(files.length, options.onProgress);
  const workers = Math.min(options.workers ?? availableParallelism(), Math.max(1, files.length));
  const pool = new Pool({
    workers,
    memory,
    signal,
    onMessage: (message) => {
      if (message.what === 'cases') meter.cases(message.id, message.done, message.total);
    },
  });
  try {
    const described = await describeFiles(pool, folder, files, options.loadSeconds ?? 30, (done) =>
      meter.loaded(done),
    );
    const checking = () =>
      checkClaims(pool, {
        folder,
        claims: described.claims.filter(({ experiment }) => experiment === undefined),
        settings,
        seconds: claimSeconds,
        end,
        workers,
        memory,
        journal,
        resume: options.resume ?? false,
        onResult: ({ id, cases }) => meter.finished(id, cases.held + cases.refuted),
        onStart: (id) => meter.started(id),
      });
    const measuring = () =>
      measureClaims({
        folder,
        claims: described.claims.filter(({ experiment }) => experiment !== undefined),
        seed: settings.seed,
        long: options.long ?? false,
        // Beside the claims there is room for one.
        processes: options.long ? workers : 1,
        seconds: options.long ? LONG_MEASURE_SECONDS : claimSeconds,
        allSeconds: options.long ? Infinity : MEASURE_SECONDS,
        end,
        journal,
        resume: options.resume ?? false,
        signal,
        onResult: ({ id, cases }) => meter.finished(id, cases.held + cases.refuted),
        onStart: (id) => meter.started(id),
        onSeed: (id, seed, total) => meter.cases(id, seed, total),
      });
    // What is measured is one thread, and goes along with the claims; a long run measures times as
    // well, for which nothing else may run.
    const [checked, measured] = options.long
      ? [await checking(), await measuring()]
      : await Promise.all([checking(), measuring()]);
    const results = [...checked.results, ...measured];
    const done = new Map(results.map((result) => [result.id, result]));
    const failures = [
      ...found.failures,
      ...sources.failures,
      ...proofsWithoutClaims(
        folder,
        found.claims.map(({ id }) => id),
      ),
      ...described.failures,
      ...checked.failures,
    ];
    const failed = new Set(failures.map(({ file }) => file));
    const all = described.claims
      .filter(({ id }) => !failed.has(`${id}.ts`))
      .map(
        (claim) =>
          done.get(claim.id) ?? withoutCheck(claim, 'not-run', 'the run was interrupted', 0),
      );
    return assembleReport({
      results: all,
      ledger: options.ledger,
      present: found.claims.map(({ id }) => id),
      keys: found.sources,
      sources: sources.sources,
      patterns,
      failures,
      complete: !signal.aborted,
      seed: settings.seed,
      cases: settings.cases,
      small: settings.small ?? DEFAULT_SMALL,
      search: settings.search ?? DEFAULT_SEARCH,
      seconds: (performance.now() - begun) / 1000,
    });
  } finally {
    failure.abort();
    await pool.close();
  }
}

function settingsOf({ seed = 0, cases = DEFAULT_CASES, small, search }: VerifyOptions): {
  seed: number;
  cases: number;
  small?: number;
  search?: number;
} {
  return {
    seed,
    cases,
    ...(small === undefined ? {} : { small }),
    ...(search === undefined ? {} : { search }),
  };
}

function checkNumbers(options: VerifyOptions): void {
  integer('seed', options.seed, 0, 2 ** 32 - 1);
  integer('cases', options.cases, 1, Number.MAX_SAFE_INTEGER);
  integer('small', options.small, 0, Number.MAX_SAFE_INTEGER);
  integer('search', options.search, 0, Number.MAX_SAFE_INTEGER);
  integer('workers', options.workers, 1, 1024);
  integer('memory', options.memory, 16, 1 << 20);
  positive('budget', options.budget);
  positive('claimSeconds', options.claimSeconds);
  positive('loadSeconds', options.loadSeconds);
}

function integer(name: string, value: number | undefined, least: number, most: number): void {
  if (value === undefined) return;
  if (!Number.isSafeInteger(value) || value < least || value > most)
    throw new InputError(`${name} is ${value}, expected an integer from ${least} to ${most}`);
}

/** Timers hold no more milliseconds than 2³¹ − 1; more fire at once. */
const MOST_SECONDS = 1_000_000;

function positive(name: string, value: number | undefined): void {
  if (value === undefined) return;
  if (!(value > 0 && value <= MOST_SECONDS))
    throw new InputError(`${name} is ${value}, expected seconds above 0, up to ${MOST_SECONDS}`);
}

/** Keeps count of a run and tells of it. */
class Meter {
  readonly #total: number;
  readonly #tell: (progress: Progress) => void;
  readonly #running = new Map<string, { id: string; done: number; total: number }>();
  #done = 0;
  #cases = 0;

  constructor(total: number, tell: (progress: Progress) => void = () => undefined) {
    this.#total = total;
    this.#tell = tell;
  }

  loaded(done: number): void {
    this.#tell({ phase: 'loading', done, total: this.#total, running: [], cases: 0 });
  }

  started(id: string): void {
    this.#running.set(id, { id, done: 0, total: 0 });
    this.#report();
  }

  cases(id: string, done: number, total: number): void {
    if (!this.#running.has(id)) return;
    this.#running.set(id, { id, done, total });
    this.#report();
  }

  finished(id: string, cases: number): void {
    this.#running.delete(id);
    this.#done++;
    this.#cases += cases;
    this.#report();
  }

  #report(): void {
    const running = [...this.#running.values()];
    const cases = running.reduce((sum, { done }) => sum + done, this.#cases);
    this.#tell({ phase: 'checking', done: this.#done, total: this.#total, running, cases });
  }
}
