import path from 'node:path';

import { imports } from './imports.js';
import { below } from './tree.js';
import type { Tree, Violation } from './tree.js';

/** A room imports only from itself and from the rooms before it. */
const ROOMS = [
  'arithmetic',
  'masks',
  'models',
  'ensembles',
  'claims',
  'checking',
  'documents',
  'training',
  'running',
  'reporting',
  'cli',
];

/** Neighbours in the list that do not know each other. */
const STRANGERS: readonly (readonly [string, string])[] = [['documents', 'training']];

/** The package's entry point, which offers the rooms to the outside. */
const ENTRY = 'src/index.ts';

/** Hands the entry point to the claims that it loads, as what they import by the package's name. */
const CLAIM_LOADER = 'src/running/claim-loader.ts';

/** What only one room may import. */
const RESERVED: readonly (readonly [RegExp, string])[] = [[/^@tensorflow\//, 'training']];

/** Imports that go against the order of the rooms, or out of src. */
export function importOrder(files: Tree): Violation[] {
  return below(files, 'src').flatMap(([file, text]) => {
    const room = roomOf(file);
    if (file !== ENTRY && !ROOMS.includes(room ?? ''))
      return [{ file, message: `is in no room: ${ROOMS.join(', ')}` }];
    return imports(file, text).flatMap(({ specifier, line }) => {
      const message = objection(file, room, specifier);
      return message === undefined ? [] : [{ file, message: `line ${line}: ${message}` }];
    });
  });
}

function objection(file: string, room: string | undefined, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return foreign(room, specifier);
  const joined = path.posix.join(path.posix.dirname(file), specifier);
  // What is compiled stands for its source.
  const target = joined.replace(/^dist\//, 'src/');
  if (!target.startsWith('src/')) return `imports ${target}, outside src`;
  const other = roomOf(target);
  if (file === ENTRY) return other === 'cli' ? 'the entry point imports the cli' : undefined;
  if (other === undefined)
    return file === CLAIM_LOADER ? undefined : `imports the package's entry point ${target}`;
  if (room === undefined || other === room) return undefined;
  if (STRANGERS.some((pair) => pair.includes(room) && pair.includes(other)))
    return `${room} and ${other} do not know each other`;
  return ROOMS.indexOf(other) > ROOMS.indexOf(room)
    ? `${room} imports ${other}, which stands after it`
    : undefined;
}

function foreign(room: string | undefined, specifier: string): string | undefined {
  if (/^corrigenda(?:\/|$)/.test(specifier)) return 'imports the package by its own name';
  if (path.isAbsolute(specifier) || specifier.startsWith('file:'))
    return `imports the absolute path ${specifier}`;
  const owner = RESERVED.find(([pattern]) => pattern.test(specifier))?.[1];
  return owner !== undefined && owner !== room
    ? `${specifier} belongs to the room ${owner} alone`
    : undefined;
}

/** The room of a file in src; undefined for one that lies in src itself. */
function roomOf(file: string): string | undefined {
  const [, room, ...rest] = file.split('/');
  return rest.length === 0 ? undefined : room;
}
