/**
 * What the last mutation runs came to.
 *
 *     node bench/mutation/results.mjs [ROOM…] [--survivors]
 *
 * Reads what run.mjs and quick.mjs wrote. A mutant that several runs have met is killed if one of them killed it.
 * `--survivors` lists each mutant that none did.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export const ROOMS = ['arithmetic', 'masks', 'ensembles', 'checking'];

const reports = fileURLToPath(new URL('../../reports/mutation/', import.meta.url));

/** From best to worst; with a RuntimeError a test file could not even be loaded. */
const STATUS = ['Killed', 'RuntimeError', 'Timeout', 'Survived', 'NoCoverage'];
const KILLED = ['Killed', 'RuntimeError', 'Timeout'];

/** The reports of a room, the latest first. */
function reportsOf(room) {
  const folder = path.join(reports, room);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.incremental.json'))
    .map((name) => path.join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    .map((file) => JSON.parse(readFileSync(file, 'utf8')).files);
}

/** What tells a mutant from the others of its room. */
export function place({ file, location, mutatorName, replacement }) {
  const { start, end } = location;
  return JSON.stringify([
    file,
    [start.line, start.column, end.line, end.column],
    mutatorName,
    replacement,
  ]);
}

/** Every mutant of the room's files as they were when last mutated, with its best status. */
function mutantsOf(room) {
  const sources = new Map();
  const mutants = new Map();
  for (const files of reportsOf(room))
    for (const [file, { source, mutants: found }] of Object.entries(files)) {
      if (!sources.has(file)) sources.set(file, source);
      if (sources.get(file) !== source) continue;
      for (const mutant of found) {
        if (!STATUS.includes(mutant.status)) continue;
        const key = place({ ...mutant, file });
        const before = mutants.get(key);
        if (!before || STATUS.indexOf(mutant.status) < STATUS.indexOf(before.status))
          mutants.set(key, { ...mutant, file, source });
      }
    }
  return [...mutants.values()];
}

/** The mutants of a room that no test found. */
export function left(room) {
  return mutantsOf(room).filter(({ status }) => !KILLED.includes(status));
}

function line(title, mutants) {
  const killed = mutants.filter(({ status }) => KILLED.includes(status)).length;
  const timeouts = mutants.filter(({ status }) => status === 'Timeout').length;
  const missed = mutants.length - killed;
  const score = mutants.length === 0 ? '–' : `${((100 * killed) / mutants.length).toFixed(1)} %`;
  return [
    title.padEnd(46),
    ...[killed, timeouts, missed, score].map((cell) => `${cell}`.padStart(8)),
  ].join('');
}

/** A table of a room's files: killed, of these by timeout, left, and the share killed. */
export function summary(room) {
  const mutants = mutantsOf(room);
  if (mutants.length === 0) return `${room}: no run is at hand`;
  const files = [...new Set(mutants.map(({ file }) => file))].sort();
  const head = ['killed', 'timeout', 'left', 'score'].map((title) => title.padStart(8));
  return [
    `${'file'.padEnd(46)}${head.join('')}`,
    ...files.map((name) =>
      line(
        name,
        mutants.filter(({ file }) => file === name),
      ),
    ),
    line(`src/${room}`, mutants),
    line(
      '  without string literals',
      mutants.filter(({ mutatorName }) => mutatorName !== 'StringLiteral'),
    ),
  ].join('\n');
}

/** A mutant in one line: where it is, and what was put for what. */
function described({ file, source, location: { start, end }, mutatorName, replacement, status }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  const [was, is] = [lines.join(' '), replacement].map((text) => {
    const flat = text.replace(/\s+/g, ' ');
    return flat.length <= 100 ? flat : `${flat.slice(0, 97)}…`;
  });
  const where = `${file}:${start.line}:${start.column}`;
  return `${where} ${mutatorName}${status === 'NoCoverage' ? ' (no test)' : ''}: ${was} → ${is}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { survivors: { type: 'boolean', default: false } },
  });
  for (const room of positionals.length === 0 ? ROOMS : positionals) {
    console.log(summary(room));
    if (values.survivors) console.log(left(room).map(described).join('\n'));
    console.log();
  }
}
