import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '../claims/source.js';
import type { Failure } from './failure.js';
import { InputError } from './input-error.js';
import { parseValidated } from './schema.js';

/** The `source.json` files of a claims folder. */
export interface Sources {
  readonly sources: readonly Source[];
  readonly failures: readonly Failure[];
}

/** Reads `<key>/source.json` of each of the keys that has one. */
export function readSources(folder: string, keys: readonly string[]): Sources {
  const sources: Source[] = [];
  const failures: Failure[] = [];
  for (const key of keys) {
    const file = `${key}/source.json`;
    const absolute = path.join(folder, key, 'source.json');
    if (!existsSync(absolute)) continue;
    try {
      sources.push(readSource(key, absolute));
    } catch (error) {
      failures.push({ file, message: (error as Error).message });
    }
  }
  return { sources, failures };
}

/**
 * Reads one source.json.
 *
 * @throws InputError if it is not as its schema wants it, names another key
 *   than its folder's, or lists a locator twice.
 */
function readSource(key: string, file: string): Source {
  const source = parseValidated('source', 'it', readFileSync(file, 'utf8')) as Source;
  if (source.key !== key)
    throw new InputError(`its key is "${source.key}", expected the folder's name "${key}"`);
  const seen = new Set<string>();
  for (const { locator } of source.rows) {
    if (seen.has(locator)) throw new InputError(`the locator "${locator}" is listed twice`);
    seen.add(locator);
  }
  return source;
}
