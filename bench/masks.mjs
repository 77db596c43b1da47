/**
 * Nanoseconds for each mask in each arithmetic: a logistic unit (2 classes) and
 * softmax regression (10 classes) with n gated inputs, unequal weights and
 * unequal keep probabilities.
 *
 *     node bench/masks.mjs [--gates 12,16,20] [--seconds 30] [--repeat 1]
 *
 * A pass takes what the ensemble is made of: every output's probability in
 * each sub-network, its part of the mean and of the variance, and its factor of
 * the geometric means. Where a pass over all masks would take more than
 * `--seconds` of processor time, the first shard of them is measured that does
 * not, and its share is printed.
 */
import { parseArgs } from 'node:util';

import {
  decimals,
  doubles,
  independent,
  intervals,
  logisticUnit,
  Rational,
  rationals,
  softmaxRegression,
  TooLarge,
} from '../dist/index.js';
import { closed } from '../dist/arithmetic/closed.js';
import { freeze } from '../dist/ensembles/frozen.js';
import { partial } from '../dist/ensembles/partial.js';
import { machine } from './machine.mjs';
import { medianTime, processorTime } from './stopwatch.mjs';
import { figure, table } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    gates: { type: 'string', default: '12,16,20' },
    seconds: { type: 'string', default: '30' },
    repeat: { type: 'string', default: '1' },
  },
});
const sizes = options.gates.split(',').map(Number);
const limit = Number(options.seconds);

/** The most shards that the masks are split into. */
const MOST_SHARDS = 4096;
/** As many masks of interval values as the engine holds at a time. */
const MASKS_A_SCOPE = 4096;

const ARITHMETICS = [
  ['double', doubles, 'e'],
  ['rational, base 2', rationals, 2],
  ['closed', closed(), 'e'],
  ['interval, 64 bits', intervals(64), 'e'],
  ['interval, 128 bits', intervals(128), 'e'],
  ['decimal, 40 digits', decimals(40), 'e'],
];

/** Integer weights, which keep base 2 rational; no two next to each other are the same. */
const MODELS = [
  ['2 classes', (n, base) => logisticUnit({ weights: weights(n, 0), bias: -1, base })],
  [
    '10 classes',
    (n, base) =>
      softmaxRegression({
        weights: Array.from({ length: 10 }, (_, y) => weights(n, y)),
        biases: Array.from({ length: 10 }, (_, y) => (y % 3) - 1),
        base,
      }),
  ],
];

function weights(n, y) {
  return Array.from({ length: n }, (_, j) => ((3 * y + 5 * j) % 7) - 3);
}

/** One pass over a shard; returns how many masks it has. */
function pass(A, model, law, input, shard) {
  if (A.name !== 'interval') return partial(A, model, law, input, shard).masks;
  const masks = law.size / shard.of;
  const parts = Math.max(1, masks / MASKS_A_SCOPE);
  let done = 0;
  for (let part = 0; part < parts; part++) {
    const piece = { index: shard.index * parts + part, of: shard.of * parts };
    done += A.scope(() => freeze(partial(A, model, law, input, piece)).masks);
  }
  return done;
}

function measure(A, base, make, n) {
  const law = independent(Array.from({ length: n }, (_, j) => Rational.of(`${j + 2}/${n + 4}`)));
  const input = Array.from({ length: n }, () => Rational.one);
  const model = make(n, base);
  let of = Math.min(MOST_SHARDS, law.size / 64);
  for (;;) {
    const shard = { index: 0, of };
    const masks = pass(A, model, law, input, shard);
    const time = processorTime(() => pass(A, model, law, input, shard));
    // A factor of 4 in the masks takes at least 4 times the time, in exact arithmetics more.
    if (of === 1 || time * 6 > 1e9 * limit) {
      const median = medianTime(Number(options.repeat), () => pass(A, model, law, input, shard));
      return { nanoseconds: median / masks, of };
    }
    of = Math.max(1, of / 4);
  }
}

function cell({ nanoseconds, of }) {
  return of === 1 ? figure(nanoseconds) : `${figure(nanoseconds)} (1/${of})`;
}

console.log(machine());
console.log('ns of processor time a mask; (1/m): measured on the first m-th of the masks\n');
for (const [title, make] of MODELS) {
  const rows = [[title, ...sizes.map((n) => `n = ${n}`)]];
  for (const [name, A, base] of ARITHMETICS)
    rows.push([
      name,
      ...sizes.map((n) => {
        try {
          return cell(measure(A, base, make, n));
        } catch (error) {
          if (!(error instanceof TooLarge)) throw error;
          return 'too large';
        }
      }),
    ]);
  console.log(`${table(rows)}\n`);
}
