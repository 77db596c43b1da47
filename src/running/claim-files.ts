import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Failure } from './failure.js';
import { InputError } from './input-error.js';

/** A claim's file and the id that it gives the claim. */
export interface ClaimFile {
  /** `source/locator[/part]`. */
  readonly id: string;
  /** Absolute. */
  readonly file: string;
}

/** What is in a claims folder, found by name alone. */
export interface ClaimFolder {
  /** By id. */
  readonly claims: readonly ClaimFile[];
  /** The keys of the sources: the folders that are not set apart by `_`. */
  readonly sources: readonly string[];
  /** TypeScript files where no claim can be. */
  readonly failures: readonly Failure[];
}

/**
 * The claim files of a folder: `<source>/<locator>.ts` and
 * `<source>/<locator>/<part>.ts`.
 *
 * What begins with `_` or `.` is no claim, nor is what lies below such a
 * folder: domains and quantities that several claims share have their place
 * there. Neither is `*.d.ts`.
 *
 * @throws InputError if the folder cannot be read.
 */
export function claimFiles(folder: string): ClaimFolder {
  const root = path.resolve(folder);
  const claims: ClaimFile[] = [];
  const sources: string[] = [];
  const failures: Failure[] = [];
  const visit = (names: readonly string[]): void => {
    for (const name of list(path.join(root, ...names))) {
      if (/^[._]/.test(name) || name === 'node_modules') continue;
      const inside = [...names, name];
      const file = path.join(root, ...inside);
      if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) {
        if (names.length === 0) sources.push(name);
        if (names.length < 3) visit(inside);
      } else if (name.endsWith('.ts') && !name.endsWith('.d.ts')) {
        const id = inside.join('/').slice(0, -'.ts'.length);
        if (inside.length === 2 || inside.length === 3) claims.push({ id, file });
        else failures.push({ file: inside.join('/'), message: MISPLACED });
      }
    }
  };
  visit([]);
  claims.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { claims, sources, failures };
}

const MISPLACED =
  'no claim can be here: expected <source>/<locator>.ts or <source>/<locator>/<part>.ts ' +
  '(a name that begins with _ sets a file or a folder apart)';

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw new InputError(`the claims folder ${folder} cannot be read: ${String(error)}`);
  }
}

/** The file of the claim with an id. */
export function fileOfClaim(folder: string, id: string): string {
  return `${path.resolve(folder, id)}.ts`;
}
