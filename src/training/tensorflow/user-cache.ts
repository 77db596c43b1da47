import { homedir } from 'node:os';
import path from 'node:path';

/** The variables of the process's environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder in which what was downloaded is kept for other checkouts: below
 * XDG_CACHE_HOME, LOCALAPPDATA or `.cache` in the home folder.
 */
export function userCache(environment: Environment): string {
  const stated = [environment['XDG_CACHE_HOME'], environment['LOCALAPPDATA']].find(
    // The XDG specification has relative paths ignored.
    (folder) => folder !== undefined && path.isAbsolute(folder),
  );
  return path.join(stated ?? path.join(environment['HOME'] ?? homedir(), '.cache'), 'corrigenda');
}
