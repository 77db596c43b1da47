import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const compiled = fileURLToPath(new URL('..', import.meta.url));

/** The package's version. */
export function toolVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/**
 * A hash over the engine's own files and package.json: results of another
 * engine are not taken for those of this one, even between two releases.
 */
export function engineHash(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package.json')));
  const files = readdirSync(compiled, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'))
    .sort();
  for (const name of files)
    hash.update(`\n${name}\n`).update(readFileSync(path.join(compiled, name)));
  return hash.digest('hex');
}
