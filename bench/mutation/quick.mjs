/**
 * Mutates a room of the engine and runs its tests on each mutant, all in one process.
 *
 *     node bench/mutation/quick.mjs ROOM [FILE…] [--own] [--left] [--budget SECONDS]
 *
 * The mutants are Stryker's, as is the form of the report; the tests are run without Vitest, with its
 * assertions. Modules are loaded once and not again for each mutant, which takes minutes where
 * run.mjs takes hours, and leaves a mutant alive where only a value that was computed before shows
 * it. A mutant counts as killed only if the test that fails on it passes without it right after;
 * else it has another try in a new process. With `--own` each file's mutants meet the tests that
 * mirror the file; without, the other tests of the room as well, the quickest first, until they
 * have taken the budget. `--left` is for those that are left by the last runs. Mutants of what runs
 * when a module is loaded are left out.
 */
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { sandbox } from './quick-sandbox.mjs';
import { left, place, ROOMS, summary } from './results.mjs';

/** A test that takes so long, and so many times as long as without the mutant, runs for ever. */
const STANDSTILL = 10_000;
const SLOWER = 20;

const here = path.dirname(fileURLToPath(import.meta.url));
process.chdir(path.join(here, '../..'));
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    own: { type: 'boolean', default: false },
    left: { type: 'boolean', default: false },
    budget: { type: 'string', default: '3' },
  },
});
const [room, ...named] = positionals;
if (!ROOMS.includes(room)) {
  console.error(`name a room: ${ROOMS.join(', ')}`);
  process.exit(2);
}

const inFolder = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.replaceAll(path.sep, '/'));
const files = inFolder(`src/${room}`, '.ts')
  .filter((file) => named.length === 0 || named.includes(file.slice(0, -'.ts'.length)))
  .map((file) => `src/${room}/${file}`);
/** Whether a test is of a file: test/a.test.ts and test/a.of-some-part.test.ts of src/a.ts. */
const mirrors = (test, file) => test.startsWith(`test${file.slice(3, -'.ts'.length)}.`);
const laws = room === 'arithmetic' ? ['test/conformance/arithmetic-laws.test.ts'] : [];
const tests = [
  ...inFolder(`test/${room}`, '.test.ts').map((file) => `test/${room}/${file}`),
  ...laws,
].filter((test) => !flags.own || files.some((file) => mirrors(test, file)));

const folder = path.resolve('.stryker-tmp', `quick-${room}-${process.pid}`);
const all = await sandbox(folder, files, tests);
const told = (mutant) => {
  const { start, end } = mutant.location;
  const [from, to] = [start, end].map(({ line, column }) => ({
    line: line + 1,
    column: column + 1,
  }));
  return { ...mutant, location: { start: from, end: to } };
};
const survivors = new Set(flags.left ? left(room).map(place) : []);
const statuses = new Map();
const spoilt = new Map();

/** Runs a process until it ends or stands still. */
function run(waiting, tests) {
  return new Promise((resolve) => {
    const options = {
      folder,
      tests,
      own: flags.own,
      budget: 1000 * Number(flags.budget),
      only: waiting,
    };
    const child = fork(path.join(here, 'quick-worker.mjs'), {
      execArgv: ['--max-old-space-size=3000'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.send(options);
    let current;
    let watch;
    const wind = (patience) => {
      clearTimeout(watch);
      watch = setTimeout(() => child.kill('SIGKILL'), patience);
    };
    wind(300_000);
    child.on('message', (message) => {
      wind(
        current === undefined && message.started === undefined
          ? 300_000
          : STANDSTILL + SLOWER * (message.expected ?? 0),
      );
      if (message.failed !== undefined) console.error(`without a mutant: ${message.failed}`);
      if (message.started !== undefined) current = message.started;
      if (message.done !== undefined) statuses.set(message.done, message.status);
      if (message.spoilt !== undefined) {
        const tries = (spoilt.get(message.spoilt) ?? 0) + 1;
        spoilt.set(message.spoilt, tries);
        // What spoils a fresh process too is the doing of this mutant.
        if (tries > 1) statuses.set(message.spoilt, 'Killed');
        current = undefined;
      }
    });
    child.on('exit', (code) => {
      clearTimeout(watch);
      if (current !== undefined && !statuses.has(current)) statuses.set(current, 'Timeout');
      else if (current === undefined && code !== 0) throw new Error('the tests cannot be loaded');
      resolve(waiting.filter(({ id }) => !statuses.has(id)));
    });
  });
}

mkdirSync(`reports/mutation/${room}`, { recursive: true });
const ending = flags.own ? 'quick-own' : flags.left ? 'quick-left' : 'quick';

/** Has the mutants of some files met by some tests, and reports on each file. */
async function meet(files, tests) {
  let waiting = all
    .filter(({ fileName }) => files.includes(fileName))
    .filter((one) => !flags.left || survivors.has(place({ ...told(one), file: one.fileName })))
    .map(({ id, fileName }) => ({ id, fileName }));
  while (waiting.length > 0) waiting = await run(waiting, tests);
  for (const file of files) {
    const mutants = all.filter(({ id, fileName }) => fileName === file && statuses.has(id));
    if (mutants.length === 0) continue;
    const name = file.slice(`src/${room}/`.length, -'.ts'.length).replaceAll('/', '-');
    const source = readFileSync(file, 'utf8');
    const met = mutants.map((one) => ({ ...told(one), status: statuses.get(one.id) }));
    writeFileSync(
      `reports/mutation/${room}/${name}.${ending}.json`,
      JSON.stringify({ files: { [file]: { source, mutants: met } } }),
    );
  }
}

if (flags.own)
  for (const file of files) {
    const own = tests.filter((test) => mirrors(test, file));
    if (own.length > 0) await meet([file], own);
  }
else await meet(files, tests);
rmSync(folder, { recursive: true });
console.log(summary(room));
