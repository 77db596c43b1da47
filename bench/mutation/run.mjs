/**
 * Mutates a room of the engine and runs the room's own tests on each mutant.
 *
 *     node bench/mutation/run.mjs ROOM [FILE…] [--concurrency N]
 *
 * ROOM is arithmetic, masks, ensembles or checking; FILE the name of a file in it, without .ts,
 * and all of them where none is named. The result goes to reports/mutation/ROOM.json, and what is
 * known of unchanged mutants is kept beside it, so that a second run only does what is new.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { Stryker } from '@stryker-mutator/core';

import { ROOMS, summary } from './summary.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
process.chdir(path.join(here, '../..'));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: 'string', default: '2' } },
});
const [room, ...files] = positionals;
if (!ROOMS.includes(room)) {
  console.error(`name a room: ${ROOMS.join(', ')}`);
  process.exit(2);
}

process.env.MUTATED_ROOM = room;
mkdirSync('reports/mutation', { recursive: true });
await new Stryker({
  mutate: files.length === 0 ? [`src/${room}/**/*.ts`] : files.map((f) => `src/${room}/${f}.ts`),
  testRunner: 'vitest',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'bench/mutation/vitest.config.mjs', related: true },
  concurrency: Number(values.concurrency),
  incremental: true,
  incrementalFile: `reports/mutation/${room}.incremental.json`,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['/reports', '/coverage', '/examples', '/proofs', '/properties', '/dist*'],
  // A mutant that runs for ever is a killed one; a machine with other work is none.
  timeoutMS: 60_000,
  timeoutFactor: 3,
  allowEmpty: false,
  thresholds: { high: 95, low: 85, break: null },
}).runMutationTest();
console.log(summary(room));
