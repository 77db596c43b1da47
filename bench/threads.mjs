/**
 * What two threads are worth: enumerations in pools of one and of two threads, in turn.
 *
 *     node bench/threads.mjs [--gates 26] [--rounds 9]
 *
 * Wall time, so that a machine that is busy says little: the first line has its load. The
 * threads of both pools have started and compiled before anything is measured.
 */
import { parseArgs } from 'node:util';

import { EnumerationPool } from '../dist/index.js';
import { machine } from './machine.mjs';
import { table } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    gates: { type: 'string', default: '26' },
    rounds: { type: 'string', default: '9' },
  },
});
const gates = Number(options.gates);
const rounds = Number(options.rounds);
const pools = [1, 2].map((workers) => new EnumerationPool({ workers }));

const rows = (units, below) =>
  Array.from({ length: units }, (_, i) =>
    Array.from({ length: below }, (__, j) => Math.sin(5 * i + 3 * j)),
  );
const halves = Array(gates).fill(0.5);
const arbitrary = Array.from({ length: gates }, (_, j) => 0.05 + 0.9 * Math.abs(Math.sin(7 * j)));
const hidden = (units, below) => ({
  weights: rows(units, below),
  biases: Array(units).fill(0),
  activation: 'rectified',
  inclusion: Array(units).fill(0.8),
});
const half = Math.floor(gates / 2);
const deep = {
  input: [1, -0.5],
  hidden: [hidden(half, 2), hidden(gates - half, half)],
  output: { weights: rows(1, gates - half), biases: [0] },
};
const cases = [2, 10].flatMap((k) =>
  [
    ['equal weights', halves],
    ['arbitrary weights', arbitrary],
  ].map(([name, inclusion]) => [
    `${k} classes, ${name}`,
    (pool) => pool.softmax({ weights: rows(k, gates), inclusion }),
  ]),
);
cases.push([`2–${half}–${gates - half}–1, rectified`, (pool) => pool.deepUnit(deep)]);

console.log(`${machine()}\n\n${gates} gates, ${rounds} rounds, ms\n`);
const found = [['', 'one thread', 'two threads', 'speed-up', 'of the medians']];
for (const [name, run] of cases) {
  const times = [[], []];
  for (let round = -1; round < rounds; round++)
    for (const [i, pool] of pools.entries()) {
      const start = performance.now();
      await run(pool);
      if (round >= 0) times[i].push(performance.now() - start);
    }
  const least = times.map((list) => Math.min(...list));
  const middle = times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]);
  found.push([
    name,
    ...least.map((ms) => ms.toFixed(1)),
    (least[0] / least[1]).toFixed(2),
    (middle[0] / middle[1]).toFixed(2),
  ]);
}
console.log(table(found));
await Promise.all(pools.map((pool) => pool.close()));
