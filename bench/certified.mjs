/**
 * Certified means: times against the number of gates and against the wanted error,
 * hostile units, a layer for a batch of inputs, sampled lower layers, and how many
 * enclosures hold what enumeration in intervals gives.
 *
 *     node bench/certified.mjs [--units 1200] [--batch 100] [--threads 2] [--contained 400] [--gates 7]
 *
 * Times of single units are the medians of processor time in a warm process; the
 * layer's is time on the wall, with as many workers as `--threads`.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

import { certifiedUnit, sampledMean } from '../dist/index.js';
import { containment } from './certified/containment.mjs';
import { GRIDS, hostile, normals, numbers, trained } from './certified/units.mjs';
import { machine } from './machine.mjs';
import { figure, table } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    units: { type: 'string', default: '1200' },
    batch: { type: 'string', default: '100' },
    threads: { type: 'string', default: '2' },
    contained: { type: 'string', default: '400' },
    gates: { type: 'string', default: '7' },
  },
});
const radius = (means, name) => means[name].radius.toExponential(1);

console.log(machine());
timesByGates();
timesByError();
hostileTable();
await layer(Number(options.units), Number(options.batch), Number(options.threads));
sampled();
contained(Number(options.contained), Number(options.gates));

/** Milliseconds of processor time a call: batches of calls, the median of them. */
function milliseconds(body) {
  const spent = (calls) => {
    const before = process.cpuUsage();
    for (let i = 0; i < calls; i++) body();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / calls;
  };
  const first = spent(3);
  const calls = Math.max(1, Math.ceil(30 / first));
  const times = Array.from({ length: first > 300 ? 3 : 11 }, () => spent(calls));
  return times.sort((a, b) => a - b)[times.length >> 1];
}

function timesByGates() {
  const rows = [['gates', 'p', 'ms', 'nodes', 'E', 'V', 'G', 'G′', 'ln G', 'E − NWGM']];
  for (const n of [10, 100, 1200, 10_000, 100_000])
    for (const p of [0.5, 0.8]) {
      const unit = trained(n, p, n);
      const ms = milliseconds(() => certifiedUnit(unit));
      const means = certifiedUnit(unit);
      const names = ['E', 'V', 'G', 'Gprime', 'lnG', 'gap'];
      rows.push([
        figure(n),
        p,
        figure(ms),
        means.nodes,
        ...names.map((name) => radius(means, name)),
      ]);
    }
  console.log(`\nWeights of a trained network's size; radii\n${table(rows)}`);
}

function timesByError() {
  const rows = [['tolerance', 'ms', 'nodes', 'radius of E', 'of V', 'of ln G']];
  const unit = trained(1200, 0.8, 5);
  for (const tolerance of [1e-2, 1e-4, 1e-6, 1e-8, 1e-10, 1e-12, 1e-15]) {
    const ms = milliseconds(() => certifiedUnit(unit, { tolerance }));
    const means = certifiedUnit(unit, { tolerance });
    rows.push([
      tolerance.toExponential(),
      figure(ms),
      means.nodes,
      radius(means, 'E'),
      radius(means, 'V'),
      radius(means, 'lnG'),
    ]);
  }
  console.log(`\nTime against the wanted error, n = 1 200, p = 0.8\n${table(rows)}`);
}

function hostileTable() {
  const rows = [['unit', 'ms', 'nodes', 'E', 'V', 'ln G', 'E − NWGM']];
  const refused = [];
  for (const [name, unit] of hostile())
    try {
      const means = certifiedUnit(unit);
      const ms = milliseconds(() => certifiedUnit(unit));
      rows.push([
        name,
        figure(ms),
        means.nodes,
        ...['E', 'V', 'lnG', 'gap'].map((q) => radius(means, q)),
      ]);
    } catch (error) {
      refused.push(`${name}: ${error.name}, ${error.message}`);
    }
  console.log(`\nHostile units; radii\n${table(rows)}\n${refused.join('\n')}`);
}

async function layer(units, batch, threads) {
  const gates = 1200;
  const next = numbers(9);
  const normal = normals(next);
  const inputs = Float64Array.from({ length: batch * gates }, () => (next() < 0.5 ? 0 : next()));
  const inclusion = new Float64Array(gates).fill(0.8);
  const share = Math.ceil(units / threads);
  const before = performance.now();
  const usage = process.cpuUsage();
  const radii = await Promise.all(
    Array.from({ length: threads }, (_, i) => {
      const rows = Math.min(share, units - i * share);
      const weights = Float64Array.from({ length: rows * gates }, () => 0.05 * normal());
      const workerData = { weights, biases: new Float64Array(rows), inclusion, inputs };
      const worker = new Worker(new URL('certified/layer-worker.mjs', import.meta.url), {
        workerData,
      });
      return new Promise((resolve, reject) =>
        worker.once('message', resolve).once('error', reject),
      );
    }),
  );
  const seconds = (performance.now() - before) / 1000;
  const { user, system } = process.cpuUsage(usage);
  const spent = (user + system) / 1e6;
  const [E, V, lnG] = [0, 1, 2].map((i) => Math.max(...radii.map((r) => r[i])).toExponential(1));
  console.log(
    `\n${figure(units)} units × ${batch} inputs × ${figure(gates)} gates, ${threads} threads: ${figure(seconds)} s on the wall, ${figure(spent)} s of processor time, ` +
      `${figure((1000 * spent) / (units * batch))} ms a unit; largest radii of E ${E}, V ${V}, ln G ${lnG}`,
  );
}

/** Rectified networks with gates at ½ on all hidden units, and at 0.8 on the inputs if there are more than 2. */
function sampled() {
  const rows = [
    ['network', 'samples', 'conditional ±', 'plain ±', 'plain/conditional', 'deviations', 'ratio'],
  ];
  for (const [shape, weight] of [
    [[2, 10, 10], 1],
    [[20, 50, 50], 0.4],
    [[100, 100], 0.3],
    [[50, 200, 200], 0.1],
  ]) {
    const next = numbers(shape.length + shape[0]);
    const normal = normals(next);
    const random = (n) => Array.from({ length: n }, () => weight * normal());
    const layers = shape.slice(1).map((width, i) => ({
      weights: Array.from({ length: width }, () => random(shape[i])),
      biases: random(width),
      inclusion: new Float64Array(shape[i]).fill(i === 0 ? (shape[0] === 2 ? 1 : 0.8) : 0.5),
      activation: 'rectified',
    }));
    const width = shape.at(-1);
    const top = { weights: random(width), bias: 0, inclusion: new Float64Array(width).fill(0.5) };
    const input = Array.from({ length: shape[0] }, next);
    for (const samples of [100, 1000, 10_000]) {
      const { conditional, plain } = sampledMean({ layers, top }, input, {
        samples,
        seed: 1,
        level: 0.95,
        tolerance: 1e-9,
      });
      const [a, b] = [Math.sqrt(conditional.variance), Math.sqrt(plain.variance)];
      rows.push([
        `${shape.join('–')}–1`,
        figure(samples),
        conditional.halfWidth.toFixed(4),
        plain.halfWidth.toFixed(4),
        figure(plain.halfWidth / conditional.halfWidth),
        `${a.toFixed(3)} ${b.toFixed(3)}`,
        figure(b / a),
      ]);
    }
  }
  console.log(`\nLower masks drawn, level 0.95 (empirical Bernstein)\n${table(rows)}`);
}

function contained(units, gates) {
  const runs = [
    ...containment(units, gates),
    ...containment(Math.ceil(units / 40), 11, undefined, 8),
    ...containment(Math.ceil(units / 2), 24, GRIDS, 12),
  ];
  const rows = runs.map((run) => [run.family, run.units, run.gates, run.enclosures, run.missed]);
  const sum = (name) => runs.reduce((total, run) => total + run[name], 0);
  rows.push(['all', sum('units'), '', sum('enclosures'), sum('missed')]);
  console.log(
    `\nAgainst every mask in enclosures\n${table([['family', 'units', 'gates at most', 'enclosures', 'missed'], ...rows])}`,
  );
}
