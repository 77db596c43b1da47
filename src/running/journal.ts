import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClaimResult } from '../claims/result.js';
import { removeStrays, writeAtomically } from './write-atomically.js';

/** What a result depends on: where all of it is the same, the result is. */
export interface Circumstances {
  /** The tool's version. */
  readonly tool: string;
  /** The hash of the engine. */
  readonly engine: string;
  readonly seed: number;
  readonly cases: number;
  readonly small?: number;
  readonly search?: number;
}

interface JournalEntry {
  readonly key: string;
  readonly result: ClaimResult;
}

/**
 * Results of finished claims, each in a file of its own below `<out>/claims`,
 * from which an interrupted run goes on.
 */
export class Journal {
  readonly #folder: string;
  readonly #circumstances: string;

  /** Opens the journal of an output folder and removes what a killed process left half-written. */
  constructor(out: string, { tool, engine, seed, cases, small, search }: Circumstances) {
    this.#folder = path.join(out, 'claims');
    this.#circumstances = JSON.stringify([
      tool,
      engine,
      seed,
      cases,
      small ?? null,
      search ?? null,
    ]);
    removeStrays(out);
  }

  /** The result of a claim, if one is there that still applies. */
  read(id: string, claimHash: string): ClaimResult | undefined {
    try {
      const entry = JSON.parse(readFileSync(this.#file(id), 'utf8')) as Partial<JournalEntry>;
      return entry.key === this.#key(id, claimHash) ? entry.result : undefined;
    } catch {
      // A file that is gone or damaged is a claim to be checked again.
      return undefined;
    }
  }

  write(result: ClaimResult, claimHash: string): void {
    const entry: JournalEntry = { key: this.#key(result.id, claimHash), result };
    writeAtomically(this.#file(result.id), `${JSON.stringify(entry, null, 2)}\n`);
  }

  #file(id: string): string {
    return path.join(this.#folder, `${id}.json`);
  }

  #key(id: string, claimHash: string): string {
    return createHash('sha256').update(`${this.#circumstances}\n${id}\n${claimHash}`).digest('hex');
  }
}
