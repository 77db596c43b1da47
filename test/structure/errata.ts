import path from 'node:path';

import { imports } from './imports.js';
import { below } from './tree.js';
import type { Tree, Violation } from './tree.js';

const LEDGER = 'reports/ledger.json';
const TESTS = 'test/errata';

interface Entry {
  readonly expected?: string;
  readonly correction?: string;
  readonly origin?: string;
}

/**
 * Errata that no independent test recomputes, and such tests that are not
 * independent.
 *
 * An erratum is a claim as printed, or a reading of the print, that the ledger
 * expects to be refuted, with an origin and a correction. Its test stands in
 * `test/errata/<source>/`. It mentions the claim's id, in `describe()` say, or is
 * named for the claim: `<locator>-<part>.test.ts`, and `<locator>.test.ts` where
 * the row has one erratum only.
 */
export function errata(files: Tree): Violation[] {
  return [...untested(files), ...dependent(files)];
}

function untested(files: Tree): Violation[] {
  const ids = errataOf(files);
  return ids.flatMap((id) => {
    const [source = '', locator = '', part] = id.split('/');
    const folder = `${TESTS}/${source}`;
    const isAlone = ids.filter((other) => rowOf(other) === rowOf(id)).length === 1;
    const names = [
      ...(part === undefined || isAlone ? [`${folder}/${locator}.test.ts`] : []),
      ...(part === undefined ? [] : [`${folder}/${locator}-${part}.test.ts`]),
    ];
    const tested = below(files, folder, '.test.ts').some(
      ([file, text]) => names.includes(file) || mentions(text, id),
    );
    return tested
      ? []
      : [
          {
            file: `properties/${id}.ts`,
            message: `is an erratum without an independent test: expected ${folder}/…test.ts that mentions its id`,
          },
        ];
  });
}

/** The ids of the ledger's errata. */
export function errataOf(files: Tree): string[] {
  const { claims } = JSON.parse(files.get(LEDGER) ?? '{"claims":{}}') as {
    claims: Readonly<Record<string, Entry>>;
  };
  return Object.entries(claims).flatMap(([id, { expected, correction, origin }]) => {
    if (expected !== 'refuted' || correction === undefined || origin === undefined) return [];
    const standing = /\bstanding: '([a-z]+)'/u.exec(files.get(`properties/${id}.ts`) ?? '')?.[1];
    return standing === undefined || standing === 'printed' || standing === 'reading' ? [id] : [];
  });
}

function rowOf(id: string): string {
  return id.split('/').slice(0, 2).join('/');
}

/** Whether a text has the id, and not only as the beginning of a longer one. */
function mentions(text: string, id: string): boolean {
  const place = text.indexOf(id);
  if (place < 0) return false;
  const rest = text.slice(place + id.length);
  return !/^[\w/-]/u.test(rest) || mentions(rest, id);
}

/** What recomputes a witness outside of the engine imports nothing but the test runner and its own like. */
function dependent(files: Tree): Violation[] {
  return below(files, TESTS).flatMap(([file, text]) =>
    imports(file, text)
      .filter(({ specifier }) => !isIndependent(file, specifier))
      .map(({ specifier, line }) => ({
        file,
        message: `line ${line}: imports ${specifier}, expected nothing but vitest and files of ${TESTS}`,
      })),
  );
}

function isIndependent(file: string, specifier: string): boolean {
  if (specifier === 'vitest') return true;
  return (
    specifier.startsWith('.') &&
    path.posix.join(path.posix.dirname(file), specifier).startsWith(`${TESTS}/`)
  );
}
