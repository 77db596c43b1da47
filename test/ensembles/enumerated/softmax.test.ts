import { describe, expect, test } from 'vitest';
import { intervals } from '../../../src/arithmetic/interval.js';
import { softmaxEnsemble } from '../../../src/ensembles/softmax-ensemble.js';
import { enumerateSoftmax } from '../../../src/ensembles/enumerated/softmax.js';
import { independent } from '../../../src/masks/independent.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { softmaxRegression } from '../../../src/models/softmax-regression.js';
import { misses } from './by-definition.js';

describe('the means of a softmax layer in doubles', () => {
  test('are those of its ensemble in intervals', () => {
    const A = intervals(128);
    const weights = [
      [1, -2, 3],
      [0, 4, -1],
      [2, 2, 2],
    ];
    const found = enumerateSoftmax({ weights, biases: [1, 0, -1], inclusion: [0.5, 0.25, 0.75] });
    const model = softmaxRegression({ weights, biases: [1, 0, -1] });
    const input = [Rational.one, Rational.one, Rational.one];
    A.scope(() => {
      const exact = softmaxEnsemble(A, model, independent(['1/2', '1/4', '3/4']), input);
      for (const [y, own] of found.classes.entries()) {
        const of = (x: unknown): Parameters<typeof misses>[1] => x as Parameters<typeof misses>[1];
        expect(misses(own.arithmetic, of(exact.arithmetic[y]))).toBe(false);
        expect(misses(own.geometric, of(exact.geometric[y]))).toBe(false);
        expect(misses(own.renormalised, of(exact.renormalised[y]))).toBe(false);
        expect(own.arithmetic.radius).toBeLessThan(1e-14);
      }
    });
  });

  test('are what one mask gives where all gates are fixed', () => {
    const { classes } = enumerateSoftmax({
      weights: [
        [1, 5],
        [1, 0],
      ],
      inclusion: [1, 0],
    });
    expect(classes[0]!.arithmetic.value).toBe(0.5);
    expect(classes[1]!.geometric.value).toBeCloseTo(0.5, 14);
  });

  test('tell how far they are', () => {
    const seen: number[] = [];
    const n = 19;
    enumerateSoftmax(
      {
        weights: [0, 1, 2].map((y) => Array<number>(n).fill(y)),
        inclusion: Array<number>(n).fill(0.5),
      },
      { onProgress: (done, total) => seen.push(done / total) },
    );
    expect(seen).toHaveLength(8);
    expect(seen.at(-1)).toBe(1);
  });
});
