import { describe, expect, test } from 'vitest';
import { enumerateSoftmax } from '../../../src/ensembles/enumerated/softmax.js';
import { enumerateUnit } from '../../../src/ensembles/enumerated/unit.js';
import { blocksOf, prepare } from '../../../src/ensembles/enumerated/job.js';
import type { SoftmaxProblem } from '../../../src/ensembles/enumerated/problem.js';
import { hostile, uniform } from './hostile-problems.js';
import { missedOfLayer, missedOfUnit } from './missed.js';

/** The problem with gates of weight 0 before its own, which fill the rows and the columns. */
function padded(problem: SoftmaxProblem, gates: number, p: number): SoftmaxProblem {
  const more = (list: ArrayLike<number>, x: number): number[] => [
    ...Array<number>(gates).fill(x),
    ...Array.from(list),
  ];
  const { weights, input, inclusion } = problem;
  return {
    ...problem,
    weights: weights.map((row) => more(row, 0)),
    ...(input && { input: more(input, 1) }),
    inclusion: more(inclusion, p),
  };
}

describe('gates that are spread over blocks', () => {
  test.each([
    ['moderate', 'one half', 0.5],
    ['moderate', 'any', 0.25],
    ['of 700', 'one half', 0.5],
    ['of 700', 'any', 0.25],
    ['cancelling', 'any', 0.5],
  ])('of weights %s and probabilities %s, others having weight 0', (weights, inclusion, p) => {
    const layer = hostile(weights, inclusion, 3, 4, 7);
    const long = padded(layer, 16, p);
    expect(blocksOf(prepare(long))).toBeGreaterThan(1);
    expect(missedOfLayer(layer, enumerateSoftmax(long))).toEqual([]);

    const unit = hostile(weights, inclusion, 2, 3, 8);
    const problem = { ...unit, weights: [[0, 0, 0], unit.weights[1]!], biases: [0, 0.5] };
    const wide = padded(problem, 18, p);
    const found = enumerateUnit({ ...wide, weights: wide.weights[1]!, bias: 0.5 });
    expect(missedOfUnit(problem, found)).toEqual([]);
  });

  test('of many classes, whose sums are taken in pieces', () => {
    const u = uniform(3);
    const weights = Array.from({ length: 80 }, () => [2 * u() - 1, 3 * u() - 1, u()]);
    for (const inclusion of [
      [0.5, 0.5, 0.5],
      [0.3, 0.5, 0.9],
    ])
      for (const kernel of ['wasm-simd', 'typescript'] as const) {
        const problem = { weights, inclusion };
        expect(missedOfLayer(problem, enumerateSoftmax(problem, { kernel }))).toEqual([]);
      }
  });
});

describe('the two kernels', () => {
  test.each([
    ['moderate', 'one half'],
    ['moderate', 'one number'],
    ['moderate', 'any'],
    ['large', 'any'],
  ])('agree within their radii, weights %s and probabilities %s', (weights, inclusion) => {
    const layer = hostile(weights, inclusion, 4, 14, 21);
    const [fast, plain] = (['wasm-simd', 'typescript'] as const).map((kernel) =>
      enumerateSoftmax(layer, { kernel }),
    );
    for (const [y, own] of fast!.classes.entries())
      for (const name of ['arithmetic', 'logarithm', 'geometric', 'renormalised'] as const) {
        const other = plain!.classes[y]![name];
        const apart = Math.abs(own[name].value - other.value);
        expect(apart).toBeLessThanOrEqual(own[name].radius + other.radius);
      }
  });
});
