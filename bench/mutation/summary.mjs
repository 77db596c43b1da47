/**
 * What the last mutation runs came to.
 *
 *     node bench/mutation/summary.mjs [ROOM…] [--survivors]
 *
 * Reads reports/mutation/ROOM.json. `--survivors` lists each mutant that no test found.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export const ROOMS = ['arithmetic', 'masks', 'ensembles', 'checking'];

const reports = fileURLToPath(new URL('../../reports/mutation/', import.meta.url));

const KILLED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

/** The mutants of a room with the file each is in; undefined where no run is at hand. */
function mutantsOf(room) {
  const file = path.join(reports, `${room}.json`);
  if (!existsSync(file)) return undefined;
  return Object.entries(JSON.parse(readFileSync(file, 'utf8')).files).flatMap(
    ([name, { mutants, source }]) => mutants.map((mutant) => ({ ...mutant, name, source })),
  );
}

function score(mutants) {
  const killed = mutants.filter(({ status }) => KILLED.includes(status)).length;
  const missed = mutants.filter(({ status }) => MISSED.includes(status)).length;
  const all = killed + missed;
  const percent = all === 0 ? '–' : `${((100 * killed) / all).toFixed(1)} %`;
  return { killed, missed, percent };
}

function line(title, mutants) {
  const { killed, missed, percent } = score(mutants);
  const timeouts = mutants.filter(({ status }) => status === 'Timeout').length;
  const cells = [`${killed}`, `${timeouts}`, `${missed}`, percent].map((cell) => cell.padStart(8));
  return `${title.padEnd(42)}${cells.join('')}`;
}

/** A table of a room's files: killed, of these by timeout, survived, and the share killed. */
export function summary(room) {
  const mutants = mutantsOf(room);
  if (!mutants) return `${room}: no run is at hand`;
  const groups = (key) => [...(Map.groupBy?.(mutants, key) ?? groupBy(mutants, key))].sort();
  return [
    `${'file'.padEnd(42)}${['killed', 'timeout', 'left', 'score'].map((h) => h.padStart(8)).join('')}`,
    ...groups(({ name }) => name).map(([name, group]) => line(name, group)),
    line(`src/${room}`, mutants),
    line(
      '  without string literals',
      mutants.filter((m) => m.mutatorName !== 'StringLiteral'),
    ),
  ].join('\n');
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** The mutants that no test found: where each is, and what was put for what. */
export function survivors(room) {
  return (mutantsOf(room) ?? [])
    .filter(({ status }) => MISSED.includes(status))
    .map(({ name, source, location: { start, end }, mutatorName, replacement, status }) => {
      const lines = source.split('\n').slice(start.line - 1, end.line);
      lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
      lines[0] = lines[0].slice(start.column - 1);
      const where = `${name}:${start.line}:${start.column}`;
      const [was, is] = [lines.join(' '), replacement].map((t) =>
        shortened(t.replace(/\s+/g, ' ')),
      );
      return `${where} ${mutatorName}${status === 'NoCoverage' ? ' (no test)' : ''}: ${was} → ${is}`;
    });
}

function shortened(text) {
  return text.length <= 100 ? text : `${text.slice(0, 97)}…`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { survivors: { type: 'boolean', default: false } },
  });
  for (const room of positionals.length === 0 ? ROOMS : positionals) {
    console.log(summary(room));
    if (values.survivors) console.log(survivors(room).join('\n'));
    console.log();
  }
}
