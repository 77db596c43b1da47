import path from 'node:path';

import { judgeObservations } from '../../checking/measured/judge.js';
import { sideText } from '../../claims/measured.js';
import type { ClaimResult } from '../../claims/result.js';
import { claimHash } from '../claim-hash.js';
import { fileOfClaim } from '../claim-files.js';
import type { ClaimDescription, Experiment } from '../description.js';
import type { Journal } from '../journal.js';
import { withoutCheck } from '../without-check.js';
import { Measurer } from './measurer.js';
import type { Measured } from './measurer.js';

export interface MeasureOptions {
  readonly folder: string;
  /** Claims with an experiment. */
  readonly claims: readonly ClaimDescription[];
  /** The seed of the run: other seeds of networks follow from another one. */
  readonly seed: number;
  /** Whether those that take minutes run too. */
  readonly long: boolean;
  /** How many processes measure at once, from 1. */
  readonly processes: number;
  /** Wall seconds for one claim. */
  readonly seconds: number;
  /** Wall seconds for all of them together. */
  readonly allSeconds: number;
  /** The time, as `performance.now()` has it, at which the whole run is to end. */
  readonly end: number;
  readonly journal: Journal;
  /** Whether results in the journal that still apply are taken. */
  readonly resume: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onStart: (id: string) => void;
  readonly onSeed: (id: string, done: number, total: number) => void;
  readonly onResult: (result: ClaimResult) => void;
}

/** Milliseconds in which the process of a long run has to have started, also on a machine that is busy. */
const LONG_START = 600_000;

/**
 * Measures claims on trained networks in processes of their own: first those that nothing may run
 * beside, then the others, those of one folder by one process. What is finished is in the journal
 * before the process begins another; what cannot be measured is `not-run`.
 */
export async function measureClaims(options: MeasureOptions): Promise<readonly ClaimResult[]> {
  const results: ClaimResult[] = [];
  const add = (result: ClaimResult): void => {
    results.push(result);
    options.onResult(result);
  };
  const now = options.claims.filter(({ experiment }) => options.long || experiment?.long !== true);
  for (const claim of options.claims)
    if (!now.includes(claim))
      add(withoutCheck(claim, 'not-run', 'it takes minutes: verify --long measures it', 0));
  if (now.length === 0) return results;
  const alone = now.filter(({ experiment }) => experiment?.alone === true);
  const shared = byFolder(now.filter((claim) => !alone.includes(claim)));
  const first = new Measurer(options.signal);
  const others = Array.from(
    { length: Math.min(options.processes, shared.length) - 1 },
    () => new Measurer(options.signal),
  );
  const startup = options.long ? LONG_START : undefined;
  try {
    const started = await first.start(startup);
    if ('missing' in started) {
      for (const claim of now)
        add(withoutCheck(claim, 'not-run', `nothing trains networks here: ${started.missing}`, 0));
      return results;
    }
    const end = Math.min(performance.now() + options.allSeconds * 1000, options.end);
    const work = async (measurer: Measurer, queue: ClaimDescription[][]): Promise<void> => {
      for (let group = queue.shift(); group !== undefined; group = queue.shift())
        for (const claim of group) add(await one(measurer, claim, started.backend, end, options));
    };
    await work(first, [alone]);
    await Promise.all([
      work(first, shared),
      ...others.map(async (measurer) => {
        // Where no other process starts, the first one does it all.
        if ('backend' in (await measurer.start(startup))) await work(measurer, shared);
      }),
    ]);
  } finally {
    for (const measurer of [first, ...others]) measurer.close();
  }
  return results;
}

/**
 * Claims by their folders, since those of one often share networks, which a process trains once;
 * first those with most seeds, so that the last ones to run are short.
 */
function byFolder(claims: readonly ClaimDescription[]): ClaimDescription[][] {
  const groups = new Map<string, ClaimDescription[]>();
  for (const claim of claims) {
    const folder = path.posix.dirname(claim.id);
    groups.set(folder, [...(groups.get(folder) ?? []), claim]);
  }
  const seeds = (group: readonly ClaimDescription[]): number =>
    group.reduce((sum, { experiment }) => sum + (experiment?.seeds ?? 0), 0);
  return [...groups.values()].sort((a, b) => seeds(b) - seeds(a));
}

async function one(
  measurer: Measurer,
  claim: ClaimDescription,
  backend: string,
  end: number,
  options: MeasureOptions,
): Promise<ClaimResult> {
  const { id } = claim;
  const file = fileOfClaim(options.folder, id);
  // Another backend rounds otherwise.
  const hash = `${claimHash(file)},${backend}`;
  const known = options.resume ? options.journal.read(id, hash) : undefined;
  if (known !== undefined) return known;
  if (options.signal?.aborted === true)
    return withoutCheck(claim, 'not-run', 'the run was interrupted', 0);
  const begun = performance.now();
  if (begun >= end)
    return withoutCheck(claim, 'not-run', 'the time for measurements was over: --long has more', 0);
  options.onStart(id);
  const experiment = claim.experiment!;
  const seeds = seedsOf(options.seed, experiment.seeds);
  const measured = await measurer.measure(
    { folder: options.folder, id, file, seeds },
    Math.min(options.seconds * 1000, end - begun),
    (done, total) => {
      options.onSeed(id, done, total);
    },
  );
  const seconds = (performance.now() - begun) / 1000;
  const result = resultOf(claim, experiment, measured, { seeds, backend, seconds });
  if (measured.how === 'done') options.journal.write(result, hash);
  return result;
}

/** The seeds of the networks: 1, 2, … in a run of seed 0, and others in each other run. */
export function seedsOf(runSeed: number, count: number): readonly number[] {
  const first = (runSeed % 100_000) * 10_000 + 1;
  return Array.from({ length: count }, (_, i) => first + i);
}

interface Circumstances {
  readonly seeds: readonly number[];
  readonly backend: string;
  readonly seconds: number;
}

function resultOf(
  claim: ClaimDescription,
  experiment: Experiment,
  measured: Measured,
  { seeds, backend, seconds }: Circumstances,
): ClaimResult {
  if (measured.how === 'hung')
    return withoutCheck(claim, 'not-run', 'it did not end in its time: --long gives more', seconds);
  if (measured.how === 'interrupted')
    return withoutCheck(claim, 'not-run', 'the run was interrupted', seconds);
  if (measured.how === 'failed') return withoutCheck(claim, 'error', measured.message, seconds);
  const { observations } = measured;
  const { verdict, ...judged } = judgeObservations(observations, experiment.claimed);
  const blank = withoutCheck(claim, 'undecided', '', seconds);
  const needed = judged.wouldTake;
  const more =
    verdict !== 'undecided'
      ? []
      : [
          needed === undefined
            ? 'the interval contains the border, and no number of seeds would move it away'
            : `the interval contains the border: about ${needed} seeds would decide it`,
        ];
  return {
    ...blank,
    verdict,
    ...(verdict === 'undecided' ? {} : { guarantee: 'measured' as const }),
    cases: { ...blank.cases, [countOf(verdict)]: observations.length },
    measurement: {
      statistic: experiment.statistic,
      claimed: sideText(experiment.claimed),
      ...judged,
      seeds,
      observations,
      setting: experiment.setting,
      backend,
    },
    notes: [...more, ...(claim.notes === undefined ? [] : [claim.notes])],
  };
}

function countOf(verdict: 'holds' | 'refuted' | 'undecided'): 'held' | 'refuted' | 'undecided' {
  return verdict === 'holds' ? 'held' : verdict;
}
