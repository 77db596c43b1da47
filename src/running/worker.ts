import { parentPort } from 'node:worker_threads';
import type { ClaimResult } from '../claims/result.js';
import { check as checkClaim } from '../checking/check.js';
import { checkWithProof } from '../checking/proof/check-with-proof.js';
import type { ClaimFile } from './claim-files.js';
import type { CheckOptions } from '../checking/check.js';
import { describeClaim, describeMeasured } from './description.js';
import type { ClaimDescription } from './description.js';
import type { Failure } from './failure.js';
import { claimLoaders } from './claim-loader.js';
import { loadClaim } from './load-claim.js';
import { loadProof } from './load-proof.js';

/** Everything on which a result depends, besides the claim itself. */
export interface Settings {
  readonly seed: number;
  /** Random cases per claim. */
  readonly cases: number;
  /** How many small cases per claim, by rising cost, come before the random ones. */
  readonly small?: number;
  /** Steps of the targeted search. */
  readonly search?: number;
}

export interface DescribeTask {
  readonly folder: string;
  readonly claim: ClaimFile;
}

export interface CheckTask extends DescribeTask {
  readonly settings: Settings;
  /** Wall time for the check itself, after which it is to stop. */
  readonly milliseconds: number;
}

/** Told to the main thread while a task is running. */
export type WorkerMessage =
  | { readonly what: 'started'; readonly id: string }
  | { readonly what: 'cases'; readonly id: string; readonly done: number; readonly total: number };

export type Described = { readonly description: ClaimDescription } | { readonly failure: Failure };

export type Checked =
  { readonly result: ClaimResult; readonly cut: boolean } | { readonly failure: Failure };

const BETWEEN_MESSAGES = 100;

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

/** The first claim of a thread does not pay with its own time for the loading of the engine. */
async function begin({ id }: ClaimFile): Promise<void> {
  await claimLoaders();
  tell({ what: 'started', id });
}

/** Loads a claim, and its proof if there is one, and says what it says. */
export async function describe({ folder, claim }: DescribeTask): Promise<Described> {
  await begin(claim);
  const loaded = await loadClaim(folder, claim);
  if ('measured' in loaded) return { description: describeMeasured(loaded.measured) };
  if (!('entry' in loaded)) return loaded;
  const proof = await loadProof(folder, claim);
  if (proof !== undefined && 'failure' in proof) return proof;
  return { description: describeClaim(loaded.entry) };
}

/**
 * Loads a claim and checks it, with its proof if there is one; `cut` where it was stopped by the clock, so
 * that the result is not what it would be on another machine.
 */
export async function check(task: CheckTask): Promise<Checked> {
  const { folder, claim, settings, milliseconds } = task;
  await begin(claim);
  const loaded = await loadClaim(folder, claim);
  if ('measured' in loaded) throw new TypeError(`${claim.id} is measured, not checked`);
  if (!('entry' in loaded)) return loaded;
  const proof = await loadProof(folder, claim);
  if (proof !== undefined && 'failure' in proof) return proof;
  // The time is the check's alone.
  tell({ what: 'started', id: claim.id });
  const end = performance.now() + milliseconds;
  let cut = false;
  let told = 0;
  const options: CheckOptions = {
    ...settings,
    deadline: () => {
      cut ||= performance.now() > end;
      return cut;
    },
    onCase: (done, total) => {
      const now = performance.now();
      if (now - told < BETWEEN_MESSAGES) return;
      told = now;
      tell({ what: 'cases', id: claim.id, done, total });
    },
  };
  const result =
    proof === undefined
      ? checkClaim(loaded.entry, options)
      : await checkWithProof(loaded.entry, proof.proof, options);
  return { result, cut };
}
