import type { CatalogueEntry } from '../claims/claim.js';
import type { MeasuredEntry } from '../claims/measured.js';
import type { Source } from '../claims/source.js';
import { claimFiles } from './claim-files.js';
import type { Failure } from './failure.js';
import { loadClaim } from './load-claim.js';
import { readSources } from './sources.js';

/** The claims of a folder: those that load, and what is wrong with the others. */
export interface Catalogue {
  /** By id. */
  readonly entries: readonly CatalogueEntry[];
  /** Those on trained networks, by id. */
  readonly measured: readonly MeasuredEntry[];
  readonly sources: readonly Source[];
  readonly failures: readonly Failure[];
}

/**
 * Loads every claim of a folder into this thread.
 *
 * Claims are code: one that loops for ever at its import hangs the thread, for
 * which `describeCatalogue` has a remedy.
 *
 * @throws InputError if the folder cannot be read.
 */
export async function loadCatalogue(folder: string): Promise<Catalogue> {
  const found = claimFiles(folder);
  const { sources, failures } = readSources(folder, found.sources);
  const entries: CatalogueEntry[] = [];
  const measured: MeasuredEntry[] = [];
  const unusable = [...found.failures, ...failures];
  for (const file of found.claims) {
    const loaded = await loadClaim(folder, file);
    if ('entry' in loaded) entries.push(loaded.entry);
    else if ('measured' in loaded) measured.push(loaded.measured);
    else unusable.push(loaded.failure);
  }
  return { entries, measured, sources, failures: unusable };
}
