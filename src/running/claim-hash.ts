import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const RELATIVE_IMPORT = /\b(?:from|import)\s*\(?\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g;

/**
 * A hash over a claim's file and all that it imports by relative paths, near
 * or far: what the claim says is in these files alone, but for packages.
 */
export function claimHash(file: string): string {
  const hash = createHash('sha256');
  const seen = new Set<string>();
  const visit = (module: string): void => {
    if (seen.has(module)) return;
    seen.add(module);
    const text = readFileSync(module, 'utf8');
    hash.update(`\n${path.relative(path.dirname(file), module)}\n${text}`);
    for (const [, , specifier = ''] of text.matchAll(RELATIVE_IMPORT)) {
      const target = resolve(path.dirname(module), specifier);
      if (target !== undefined) visit(target);
    }
  };
  visit(file);
  return hash.digest('hex');
}

/** The file of a specifier, as the claim loader finds it: `./x.js` may be written for x.ts. */
function resolve(folder: string, specifier: string): string | undefined {
  const base = path.resolve(folder, specifier);
  return [base, base.replace(/\.js$/, '.ts'), `${base}.ts`, `${base}.js`].find(
    (candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile() === true,
  );
}
