/**
 * Mutates a room of the engine and runs the room's tests on each mutant.
 *
 *     node bench/mutation/run.mjs ROOM [FILE…] [--own] [--left [--sample N]] [--skip-static] [--concurrency N]
 *
 * ROOM is arithmetic, masks, ensembles or checking; FILE the name of a file in it, without .ts, and
 * all of them where none is named. With `--own` each file's mutants meet the tests that mirror the
 * file and no other, which is quick where the tests of the room are slow; with `--left` those that
 * are left by the last runs meet all tests of the room, or N of them, evenly spaced, from which the
 * score of all is estimated. `--skip-static` leaves out mutants of what runs
 * when a module is loaded: no test can be told to meet them, so each takes all. The results go to
 * reports/mutation/ROOM, and what is known of unchanged mutants is kept beside them, so that a second
 * run does what is new.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { Stryker } from '@stryker-mutator/core';

import { left, place, ROOMS, summary } from './results.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
process.chdir(path.join(here, '../..'));

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    own: { type: 'boolean', default: false },
    left: { type: 'boolean', default: false },
    sample: { type: 'string' },
    'skip-static': { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '2' },
  },
});
const [room, ...named] = positionals;
if (!ROOMS.includes(room)) {
  console.error(`name a room: ${ROOMS.join(', ')}`);
  process.exit(2);
}
const folder = `reports/mutation/${room}`;
mkdirSync(folder, { recursive: true });

/** Runs these tests on the mutants of these files, or of these places in files. */
async function mutate(name, places, tests) {
  process.env.MUTATION_TESTS = tests;
  try {
    await new Stryker({
      mutate: places,
      testRunner: 'vitest',
      plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
      vitest: { configFile: 'bench/mutation/vitest.config.mjs', related: true },
      concurrency: Number(flags.concurrency),
      ignoreStatic: flags['skip-static'],
      incremental: true,
      incrementalFile: `${folder}/${name}.incremental.json`,
      reporters: ['json', 'progress-append-only'],
      jsonReporter: { fileName: `${folder}/${name}.json` },
      tempDirName: '.stryker-tmp',
      ignorePatterns: ['/reports', '/coverage', '/examples', '/proofs', '/properties', '/dist*'],
      // A mutant that runs for ever is a killed one; a machine with other work is none.
      timeoutMS: flags.own ? 20_000 : 60_000,
      timeoutFactor: 3,
      dryRunTimeoutMinutes: 60,
      logLevel: 'warn',
      warnings: { slow: false },
    }).runMutationTest();
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

// The laws that all arithmetics share are tests of this room, wherever they lie.
const tests = [
  `test/${room}/**/*.test.ts`,
  ...(room === 'arithmetic' ? ['test/conformance/arithmetic-laws.test.ts'] : []),
].join(',');
const files = readdirSync(`src/${room}`, { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length).replaceAll(path.sep, '/'))
  .filter((file) => named.length === 0 || named.includes(file));

if (flags.left) {
  const all = left(room).filter(
    ({ file }) => named.length === 0 || named.includes(path.basename(file, '.ts')),
  );
  const size = Math.min(Number(flags.sample ?? all.length), all.length);
  const picked = all.filter((_, i) => ((i + 1) * size) % all.length < size);
  const places = picked.map(({ file, location: { start, end } }) => {
    const [from, to] = [start, end].map(({ line, column }) => `${line}:${column - 1}`);
    return `${file}:${from}-${to}`;
  });
  await mutate(size < all.length ? 'sample' : 'left', places, tests);
  if (size < all.length) {
    const still = new Set(left(room).map(place));
    const found = picked.filter((mutant) => !still.has(place(mutant))).length;
    console.log(
      `${found} of ${picked.length} that were left, of ${all.length}, are killed by the tests of the room`,
    );
  }
} else if (flags.own) {
  for (const file of files) {
    const test = `test/${room}/${file}.test.ts`;
    if (!existsSync(test)) continue;
    const own = `${test},test/${room}/${file}.*.test.ts`;
    await mutate(file.replaceAll('/', '-'), [`src/${room}/${file}.ts`], own);
  }
} else {
  const places = files.map((file) => `src/${room}/${file}.ts`);
  await mutate('all', places, tests);
}
console.log(summary(room));
