import type { ClaimResult } from '../claims/result.js';
import { fileOfClaim } from './claim-files.js';
import { claimHash } from './claim-hash.js';
import type { ClaimDescription } from './description.js';
import type { Failure } from './failure.js';
import type { Journal } from './journal.js';
import type { Ended, Pool, Task } from './pool.js';
import { proofFileOf } from './proof-files.js';
import { claimSeed } from './seed.js';
import { withoutCheck } from './without-check.js';
import type { Checked, CheckTask, Settings } from './worker.js';

/** Milliseconds in which a check that was told to stop can still do so by itself. */
const GRACE = 2000;

export interface CheckClaimsOptions {
  readonly folder: string;
  readonly claims: readonly ClaimDescription[];
  readonly settings: Settings;
  /** Wall seconds for one claim. */
  readonly seconds: number;
  /** The time, as `performance.now()` has it, at which the whole run is to end. */
  readonly end: number;
  /** How many claims are checked at a time. */
  readonly workers: number;
  /** Megabytes of heap for each worker; for the message. */
  readonly memory: number;
  readonly journal: Journal;
  /** Whether results in the journal that still apply are taken. */
  readonly resume: boolean;
  readonly onResult: (result: ClaimResult) => void;
  readonly onStart: (id: string) => void;
}

/** What the checks came to. */
export interface CheckedClaims {
  readonly results: readonly ClaimResult[];
  /** Files that loaded at first and then did not. */
  readonly failures: readonly Failure[];
}

/**
 * Checks claims in a pool. Each result is in the journal before the next claim
 * begins on that worker.
 *
 * A claim that was stopped by the clock or by an interruption is not in the
 * journal: it has not been finished.
 */
export async function checkClaims(pool: Pool, options: CheckClaimsOptions): Promise<CheckedClaims> {
  const { claims, journal, resume, onResult } = options;
  const results: ClaimResult[] = [];
  const failures: Failure[] = [];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const hashes = new Map<string, string>();
  const started = new Map<string, number>();
  const add = (result: ClaimResult): void => {
    results.push(result);
    onResult(result);
  };
  const queue: ClaimDescription[] = [];
  for (const claim of claims) {
    const files = [fileOfClaim(options.folder, claim.id), proofFileOf(options.folder, claim.id)];
    const hash = files.flatMap((file) => (file === undefined ? [] : claimHash(file))).join();
    hashes.set(claim.id, hash);
    const known = resume ? journal.read(claim.id, hash) : undefined;
    if (known) add(known);
    else queue.push(claim);
  }

  const next = (): Task | undefined => {
    for (let claim = queue.shift(); claim !== undefined; claim = queue.shift()) {
      const now = performance.now();
      if (now < options.end) {
        started.set(claim.id, now);
        options.onStart(claim.id);
        const share = shareOf(options.end - now, options.workers, queue.length + 1);
        return taskOf(claim, Math.min(share, options.seconds * 1000), options);
      }
      add(withoutCheck(claim, 'undecided', 'budget: the time of the run was over before', 0));
    }
    return undefined;
  };
  await pool.run<Checked>(next, ({ id }, ended) => {
    const claim = byId.get(id);
    if (claim === undefined) throw new Error(`no claim ${id} was started`);
    if (ended.how === 'done' && 'failure' in ended.result) {
      failures.push(ended.result.failure);
      return;
    }
    const seconds = (performance.now() - (started.get(id) ?? performance.now())) / 1000;
    const result = resultOf(claim, ended, seconds, options);
    if (ended.how === 'done' && !('failure' in ended.result) && !ended.result.cut)
      journal.write(result, hashes.get(id) ?? '');
    add(result);
  });
  return { results: results.sort((a, b) => (a.id < b.id ? -1 : 1)), failures };
}

/**
 * What a claim may take of the time that is left: an equal share, so that slow
 * ones leave some to the others.
 *
 * @param left milliseconds to the end of the run.
 * @param waiting claims that have not begun, this one among them; at least 1.
 */
export function shareOf(left: number, workers: number, waiting: number): number {
  return Math.min(left, (left * workers) / waiting);
}

function taskOf(
  { id }: ClaimDescription,
  milliseconds: number,
  { folder, settings }: CheckClaimsOptions,
): Task {
  const argument: CheckTask = {
    folder,
    claim: { id, file: fileOfClaim(folder, id) },
    settings: { ...settings, seed: claimSeed(settings.seed, id) },
    milliseconds,
  };
  return { id, name: 'check', argument, milliseconds: milliseconds + GRACE };
}

function resultOf(
  claim: ClaimDescription,
  ended: Ended<Checked>,
  seconds: number,
  options: CheckClaimsOptions,
): ClaimResult {
  switch (ended.how) {
    case 'done':
      if ('result' in ended.result) return ended.result.result;
      throw new Error(`${claim.id} could not be loaded`);
    case 'hung':
      return withoutCheck(
        claim,
        'undecided',
        'budget: it was stopped in the middle of a case when its time was over',
        seconds,
      );
    case 'memory':
      return withoutCheck(
        claim,
        'error',
        `it met the memory limit of ${options.memory} megabytes`,
        seconds,
      );
    case 'failed':
      return withoutCheck(claim, 'error', ended.message, seconds);
    case 'interrupted':
      return withoutCheck(claim, 'not-run', 'the run was interrupted', seconds);
  }
}
