import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { InputError } from './input-error.js';

const MOST = 10_000;

/**
 * The files that names and patterns stand for, each once, in their order. `*` and
 * `?` stand for what is between slashes, `**` for folders.
 *
 * @throws InputError for a pattern that no file matches.
 */
export function documentPaths(patterns: readonly string[]): string[] {
  const files = patterns.flatMap((pattern) => {
    if (pattern === '-' || !/[*?]/u.test(pattern) || isThere(pattern)) return [pattern];
    const found = matching(pattern);
    if (found.length === 0) throw new InputError(`no file matches ${pattern}`);
    return found;
  });
  return [...new Set(files)];
}

function isThere(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

function matching(pattern: string): string[] {
  const parts = pattern.split('/');
  const fixed = parts.findIndex((part) => /[*?]/u.test(part));
  const root = parts.slice(0, fixed).join('/');
  const expression = new RegExp(`^${parts.slice(fixed).map(expressionOf).join('')}$`, 'u');
  const found: string[] = [];
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    const folder = root === '' && !pattern.startsWith('/') ? `./${below}` : `${root}/${below}`;
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
      const relative = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) pending.push(relative);
      else if (entry.isFile() && expression.test(relative))
        found.push(path.posix.join(root === '' ? '.' : root, relative));
      if (found.length > MOST)
        throw new InputError(`${pattern} stands for more than ${MOST} files`);
    }
  }
  return found.sort();
}

function expressionOf(part: string, at: number, all: readonly string[]): string {
  const isLast = at === all.length - 1;
  if (part === '**') return isLast ? '.*' : '(?:[^/]+/)*';
  const escaped = part.replace(/[.+^${}()|[\]\\]/gu, '\\$&');
  return `${escaped.replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}${isLast ? '' : '/'}`;
}
