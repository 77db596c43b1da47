/**
 * Means over all masks, side by side with programs that compute them without
 * weights and without bounds:
 *
 *     node bench/ensembles.mjs PEERS [--gates 24] [--classes 2,10] [--rounds 9] [--python python3]
 *
 * PEERS is a folder with softmax_masks.c, softmax_masks_blocked.c and
 * softmax_masks.py, whose arguments are the gates and the classes and which
 * print their nanoseconds a mask. The first two are compiled with gcc, the
 * last is run over fewer gates, if `python` has NumPy. Every round runs all of
 * them once; what is printed are minima and medians, and ratios of minima.
 *
 * Ours is the public function: preparation, all quantities, bounds. A row
 * "unit" is a logistic unit with its E, V, G, G′ and NWGM; the threads are those
 * of a pool that is already running. At the end a 2–10–10–1 rectified network with
 * 2^20 masks, beside products of matrices in NumPy.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import {
  enumerateDeepUnit,
  enumerateSoftmax,
  enumerateUnit,
  EnumerationPool,
} from '../dist/index.js';
import { machine } from './machine.mjs';
import { table } from './table.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gates: { type: 'string', default: '24' },
    classes: { type: 'string', default: '2,10' },
    rounds: { type: 'string', default: '9' },
    python: { type: 'string', default: 'python3' },
  },
});
const [peers] = positionals;
const gates = Number(options.gates);
const rounds = Number(options.rounds);
const NUMPY_GATES = Math.min(gates, 18);

const work = mkdtempSync(path.join(tmpdir(), 'corrigenda-bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

/** The programs as functions from the number of classes to nanoseconds a mask. */
const PROGRAMS = peers === undefined ? [] : [...compiled(), ...numpy()];

function compiled() {
  return [
    ['softmax_masks.c, -O3', 'softmax_masks.c', ['-O3']],
    [
      'softmax_masks_blocked.c, AVX2',
      'softmax_masks_blocked.c',
      ['-O3', '-march=native', '-mprefer-vector-width=256', '-DVW=4'],
    ],
  ].map(([title, file, flags]) => {
    const program = path.join(work, file.replace('.c', ''));
    execFileSync('gcc', [...flags, path.join(peers, file), '-o', program, '-lm']);
    return [title, (k) => nanoseconds(program, [String(gates), String(k)])];
  });
}

function numpy() {
  if (spawnSync(options.python, ['-c', 'import numpy']).status !== 0) return [];
  const file = path.join(peers, 'softmax_masks.py');
  const run = (k) => nanoseconds(options.python, [file, String(NUMPY_GATES), String(k)]);
  return [[`softmax_masks.py, ${NUMPY_GATES} gates`, run]];
}

function nanoseconds(program, args) {
  const printed = execFileSync(program, args, { encoding: 'utf8' });
  return Number(/([\d.]+) ns\/mask/.exec(printed)[1]);
}

/** Numbers that are the same on every run. */
function uniform(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const u = uniform(20);
const pools = [1, 2].map((workers) => new EnumerationPool({ workers }));
const MASKS = {
  'equal weights': Array(gates).fill(0.5),
  'one probability, 0.8': Array(gates).fill(0.8),
  'arbitrary weights': Array.from({ length: gates }, () => 0.05 + 0.9 * u()),
};

function ours(k) {
  const weights = Array.from({ length: k }, () => Array.from({ length: gates }, () => 2 * u() - 1));
  const biases = Array.from({ length: k }, () => u());
  return Object.entries(MASKS).flatMap(([title, inclusion]) => {
    const layer = { weights, biases, inclusion };
    const unit = { weights: weights[0], bias: biases[0], inclusion };
    return [
      [`${title}`, () => enumerateSoftmax(layer)],
      [`${title}, one thread of a pool`, () => pools[0].softmax(layer)],
      [`${title}, two threads of a pool`, () => pools[1].softmax(layer)],
      ...(k === 2 ? [[`${title}, unit`, () => enumerateUnit(unit)]] : []),
    ].map(([name, run]) => [name, async () => timed(run)]);
  });
}

async function timed(run) {
  const start = performance.now();
  await run();
  return ((performance.now() - start) * 1e6) / 2 ** gates;
}

function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

console.log(`${machine()}\n`);
for (const k of options.classes.split(',').map(Number)) {
  const all = [...PROGRAMS.map(([name, run]) => [name, () => run(k)]), ...ours(k)];
  const times = all.map(() => []);
  const first = [];
  for (let round = 0; round <= rounds; round++)
    for (const [i, [, run]] of all.entries()) {
      const time = await run();
      if (round === 0) first[i] = time;
      else times[i].push(time);
    }
  const least = times.map((list) => Math.min(...list));
  const ratios = PROGRAMS.map(([name], i) => [`to ${name.split(',')[0]}`, least[i]]);
  const heads = ['ns/mask', 'minimum', 'median', 'first call', ...ratios.map(([name]) => name)];
  const rows = all.map(([name], i) => [
    name,
    ...[least[i], median(times[i]), first[i]].map((x) => x.toFixed(3)),
    ...ratios.map(([, peer]) => (least[i] / peer).toPrecision(2)),
  ]);
  console.log(`${gates} gates, ${k} classes, ${rounds} rounds\n`);
  console.log(`${table([heads, ...rows])}\n`);
}
const HIDDEN = 10;
const layer = (units, below) => ({
  weights: Array.from({ length: units }, () => Array.from({ length: below }, () => 2 * u() - 1)),
  biases: Array.from({ length: units }, () => 2 * u() - 1),
});
const deep = (p) => ({
  input: [0.5, -0.25],
  hidden: [layer(HIDDEN, 2), layer(HIDDEN, HIDDEN)].map((one) => ({
    ...one,
    activation: 'rectified',
    inclusion: Array(HIDDEN).fill(p),
  })),
  output: layer(1, HIDDEN),
});
const networks = [
  ['inclusion 1/2', deep(0.5)],
  ['inclusion 0.8', deep(0.8)],
].map(([name, network]) => [name, () => enumerateDeepUnit(network)]);
if (spawnSync(options.python, ['-c', 'import numpy']).status === 0) {
  const file = new URL('deep_masks.py', import.meta.url).pathname;
  const run = () => execFileSync(options.python, [file], { encoding: 'utf8' });
  networks.push(['NumPy, matrix products', () => Number(/([\d.]+) ms/.exec(run())[1])]);
}
const milliseconds = networks.map(() => []);
for (let round = 0; round <= rounds; round++)
  for (const [i, [, run]] of networks.entries()) {
    const start = performance.now();
    const own = run();
    milliseconds[i].push(typeof own === 'number' ? own : performance.now() - start);
  }
const figures = networks.map(([name], i) => {
  const [first, ...rest] = milliseconds[i];
  return [name, ...[Math.min(...rest), median(rest), first].map((x) => x.toFixed(2))];
});
console.log('2–10–10–1, rectified, gates on 20 hidden units\n');
console.log(table([['ms', 'minimum', 'median', 'first call'], ...figures]));
await Promise.all(pools.map((pool) => pool.close()));
