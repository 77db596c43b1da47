import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The text of files by their path from the project's root, with forward slashes. */
export type Tree = ReadonlyMap<string, string>;

/** What a rule found: where, and what is wrong there. */
export interface Violation {
  readonly file: string;
  readonly message: string;
}

/** Not part of the project: installed, built or written by a run. */
const GENERATED = new Set(['node_modules', '.git', 'dist', 'dist.tmp', 'coverage', '.stryker-tmp']);
const GENERATED_REPORTS = new Set(['reports/latest', 'reports/mutation']);

const TEXT = /\.(?:ts|js|mjs|json|md|txt|yml|yaml|csv|tex|v)$|(?:^|\/)[^./]+$|(?:^|\/)\.[^/]+$/;

/** A tree from literal texts, for a planted violation. */
export function tree(files: Readonly<Record<string, string>>): Tree {
  return new Map(Object.entries(files));
}

/** The project's text files below the root. */
export function readTree(root: string): Tree {
  const files = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!GENERATED.has(entry.name) && !GENERATED_REPORTS.has(name)) visit(name);
      } else if (entry.isFile() && TEXT.test(entry.name)) {
        files.set(name, readFileSync(path.join(root, name), 'utf8'));
      }
    }
  };
  visit('');
  return files;
}

/** The files below a folder with an ending, sorted by path. */
export function below(files: Tree, folder: string, ending = '.ts'): [string, string][] {
  return [...files]
    .filter(([file]) => file.startsWith(`${folder}/`) && file.endsWith(ending))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
