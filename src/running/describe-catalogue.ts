import type { Source } from '../claims/source.js';
import { claimFiles } from './claim-files.js';
import type { ClaimFile } from './claim-files.js';
import type { ClaimDescription } from './description.js';
import type { Failure } from './failure.js';
import { Pool } from './pool.js';
import { readSources } from './sources.js';
import type { Described } from './worker.js';

/** What the claims of a folder say, without their functions. */
export interface DescribedCatalogue {
  /** By id. */
  readonly claims: readonly ClaimDescription[];
  readonly sources: readonly Source[];
  readonly failures: readonly Failure[];
}

export interface DescribeOptions {
  /** Worker threads; 1 where it is not said. */
  readonly workers?: number;
  /** Seconds that a claim may take to load; 30 where it is not said. */
  readonly seconds?: number;
  /** Megabytes of heap for each worker; 512 where it is not said. */
  readonly memory?: number;
}

/**
 * Loads the claims of a folder in worker threads and says what they say.
 *
 * @throws InputError if the folder cannot be read.
 */
export async function describeCatalogue(
  folder: string,
  { workers = 1, seconds = 30, memory = 512 }: DescribeOptions = {},
): Promise<DescribedCatalogue> {
  const found = claimFiles(folder);
  const { sources, failures } = readSources(folder, found.sources);
  const pool = new Pool({ workers, memory });
  try {
    const described = await describeFiles(pool, folder, found.claims, seconds);
    return {
      claims: described.claims,
      sources,
      failures: [...found.failures, ...failures, ...described.failures],
    };
  } finally {
    await pool.close();
  }
}

/** Loads claim files in a pool; one that hangs, or eats its thread's memory, is a failure. */
export async function describeFiles(
  pool: Pool,
  folder: string,
  files: readonly ClaimFile[],
  seconds: number,
  onDone?: (done: number) => void,
): Promise<Pick<DescribedCatalogue, 'claims' | 'failures'>> {
  const claims: ClaimDescription[] = [];
  const failures: Failure[] = [];
  let place = 0;
  await pool.run<Described>(
    () => {
      const claim = files[place++];
      if (claim === undefined) return undefined;
      const argument = { folder, claim };
      return { id: claim.id, name: 'describe', argument, milliseconds: seconds * 1000 };
    },
    ({ id }, ended) => {
      const failed = (message: string): void => {
        failures.push({ file: `${id}.ts`, message });
      };
      if (ended.how === 'hung') failed(`it did not finish loading in ${seconds} seconds`);
      else if (ended.how === 'memory') failed('it met the memory limit while it was loaded');
      else if (ended.how === 'failed') failed(`it failed while it was loaded: ${ended.message}`);
      else if (ended.how === 'done')
        if ('description' in ended.result) claims.push(ended.result.description);
        else failures.push(ended.result.failure);
      onDone?.(claims.length + failures.length);
    },
  );
  claims.sort((a, b) => (a.id < b.id ? -1 : 1));
  failures.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { claims, failures };
}
