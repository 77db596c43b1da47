/**
 * Microseconds an operation: intervals at several precisions beside decimal.js
 * at 40 digits and doubles; and the sum of 2^14 fractions over one denominator,
 * at once and one after the other.
 *
 *     node bench/arithmetic.mjs [--seconds 1]
 */
import { parseArgs } from 'node:util';

import { Decimal } from 'decimal.js';

import { decimals, doubles, intervals, Rational } from '../dist/index.js';
import { machine } from './machine.mjs';
import { medianTime } from './stopwatch.mjs';
import { figure, table } from './table.mjs';

const { values: options } = parseArgs({
  options: { seconds: { type: 'string', default: '1' } },
});
const seconds = Number(options.seconds);

const ARGUMENTS = 500;
/** Fractions between 1/7 and 7 with no short expansion in base 2 or 10. */
const literals = Array.from({ length: ARGUMENTS }, (_, i) => {
  const numerator = 1 + ((i * 7919) % 1009);
  return `${numerator + 151}/${1009 - (numerator >> 2)}`;
});

const OPERATIONS = [
  ['x + y', (x, y) => x.plus(y)],
  ['x · y', (x, y) => x.times(y)],
  ['exp x', (x) => x.exp()],
  ['ln x', (x) => x.ln()],
];

/** Nanoseconds for each application of an operation to values and their neighbours. */
function perOperation(values, operation, around = (body) => body()) {
  const run = () =>
    around(() => {
      for (let i = 0; i < ARGUMENTS; i++) operation(values[i], values[(i + 1) % ARGUMENTS]);
    });
  run();
  return medianTime(seconds, run) / ARGUMENTS;
}

function row(name, values, around) {
  return [
    name,
    ...OPERATIONS.map(([, operation]) => figure(perOperation(values, operation, around) / 1000)),
  ];
}

console.log(`${machine()}\n`);

const forty = decimals(40);
const Precise = Decimal.clone({ precision: 40 });
const precise = literals.map((literal) => {
  const [n, d] = literal.split('/');
  return new Precise(n).div(d);
});
const rows = [['µs of processor time', ...OPERATIONS.map(([name]) => name)]];
for (const bits of [64, 128, 256]) {
  const A = intervals(bits);
  const values = literals.map((literal) => A.of(literal));
  rows.push(row(`interval, ${bits} bits`, values, (body) => A.scope(body)));
}
rows.push(row('decimal.js itself, 40 digits', precise));
rows.push(
  row(
    'decimal, 40 digits',
    literals.map((literal) => forty.of(literal)),
  ),
);
rows.push(
  row(
    'double',
    literals.map((literal) => doubles.of(literal)),
  ),
);
console.log(`${table(rows)}\n`);

const TERMS = 2 ** 14;
const sums = [['ms for 2^14 fractions', 'Rational.sum', 'plus, one by one', 'ratio']];
for (const [title, denominator] of [
  ['over 7^20', 7n ** 20n],
  ['over 24^20', 24n ** 20n],
  ['over 1000 different numbers', undefined],
]) {
  const terms = Array.from({ length: TERMS }, (_, i) =>
    Rational.ratio(BigInt(i + 1) ** 5n + 1n, denominator ?? BigInt((i % 1000) + 2)),
  );
  const together = medianTime(seconds, () => Rational.sum(terms));
  const oneByOne = medianTime(seconds, () => terms.reduce((a, b) => a.plus(b), Rational.zero));
  const [a, b] = [together, oneByOne].map((time) => figure(time / 1e6));
  sums.push([title, a, b, figure(oneByOne / together)]);
}
console.log(table(sums));
