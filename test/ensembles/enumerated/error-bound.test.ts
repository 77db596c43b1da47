import { describe, expect, test } from 'vitest';
import { EXACTLY, type Coarseness } from '../../../src/ensembles/enumerated/coarseness.js';
import { enclosedIn } from '../../../src/ensembles/enumerated/enclosures.js';
import { DOUBLE, errorBound, type Units } from '../../../src/ensembles/enumerated/error-bound.js';
import { wide } from '../../../src/ensembles/enumerated/exact-double.js';
import { prepare } from '../../../src/ensembles/enumerated/job.js';
import type { SoftmaxProblem } from '../../../src/ensembles/enumerated/problem.js';
import { ShardRunner } from '../../../src/ensembles/enumerated/shard.js';
import { summed } from '../../../src/ensembles/enumerated/summed.js';
import { byDefinition, misses } from './by-definition.js';
import { hostile, uniform } from './hostile-problems.js';

const KINDS = Object.keys(DOUBLE) as (keyof Units)[];
/** Half a unit in the last place of a number of 24 bits. */
const COARSE = 2 ** -24;

/** Rounds to 24 bits, whatever the exponent (Veltkamp). */
function to24Bits(x: number): number {
  const t = x * (2 ** 29 + 1);
  return t - (t - x);
}

/** Rounds as `to24Bits` does a number larger by 1: a logarithm is that far off where it is near 0. */
function offNearZero(x: number): number {
  const one = x < 0 ? -1 : 1;
  return to24Bits(x + one) - one;
}

/** What is missed where steps of one kind are rounded to 24 bits and the bound is told, or not. */
function missed(problem: SoftmaxProblem, kind: keyof Units, told: boolean): string[] {
  const squares = problem.weights.length === 2;
  const job = prepare(problem, squares);
  const coarse: Coarseness = { ...EXACTLY, [kind]: kind === 'logarithm' ? offNearZero : to24Bits };
  const runner = new ShardRunner(job, 'typescript', coarse);
  const shards = Array.from({ length: job.shards }, (_, index) => runner.run(index));
  const units = { ...DOUBLE, [kind]: told ? COARSE : DOUBLE[kind] };
  return byDefinition(problem, ({ arithmetic, squares: ofSquares, logarithm }) =>
    wide.scope(() => {
      const found = summed(job, shards, units);
      return [
        ...arithmetic.flatMap((truth, y) =>
          misses(enclosedIn(found.probabilities[y]!), truth) ? [`p ${y}`] : [],
        ),
        ...(squares && misses(enclosedIn(found.square), ofSquares[job.reference]!) ? ['p²'] : []),
        ...(misses(enclosedIn(found.logarithm.negated()), logarithm[job.reference]!) ? ['ln'] : []),
      ];
    }),
  );
}

/** Weights and probabilities of no special form, few masks so that errors do not average out. */
const cases = Array.from({ length: 12 }, (_, seed) => {
  const weights = ['moderate', 'one far out', 'equal'][seed % 3]!;
  const inclusion = ['one half', 'any', 'one number'][Math.floor(seed / 3) % 3]!;
  const gates = 1 + (seed % 4);
  return hostile(weights, inclusion, 2 + (seed % 3), gates, 40 + seed);
});

/** Where ln D is next to 0, only the part of its error that does not shrink with it is left. */
const nearZero: SoftmaxProblem = {
  weights: [[0.01], [0], [0.2]],
  inclusion: [0.3],
  biases: [-6, 0, -6],
};

describe('each term of the error bound', () => {
  test.each(KINDS)('covers roundings of the kind "%s" alone', (kind) => {
    for (const problem of [...cases, nearZero]) expect(missed(problem, kind, true)).toEqual([]);
  });

  test.each(KINDS)('is needed: without that of "%s" its roundings are found', (kind) => {
    expect(cases.filter((problem) => missed(problem, kind, false).length > 0)).not.toEqual([]);
  });

  test('covers coarse steps of all kinds at once', () => {
    const job = prepare(hostile('moderate', 'any', 3, 4, 5));
    const units = Object.fromEntries(KINDS.map((kind) => [kind, COARSE])) as unknown as Units;
    const all = errorBound(job, units);
    const single = KINDS.map((kind) => errorBound(job, { ...DOUBLE, [kind]: COARSE }));
    expect(all.probability).toBeGreaterThan(Math.max(...single.map((one) => one.probability)));
  });
});

describe('the term for numbers below the range of doubles', () => {
  test('covers a class that is left out of every row', () => {
    const job = prepare({ weights: [[0], [-900], [0]], inclusion: [0.5], biases: [0, -800, 0] });
    expect(job.plain).toBe(false);
    const bound = errorBound(job);
    // e^-800 and less, against 2^-900 = e^-624.
    expect(bound.underflow).toBeGreaterThan(Math.exp(-700));
  });
});

test('the bounds are of the order of what they bound', () => {
  const u = uniform(9);
  const job = prepare({
    weights: Array.from({ length: 10 }, () => Array.from({ length: 24 }, () => 2 * u() - 1)),
    inclusion: Array<number>(24).fill(0.5),
  });
  expect(errorBound(job).probability).toBeLessThan(1.2e-14);
});
