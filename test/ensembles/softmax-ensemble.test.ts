import { describe, expect, test } from 'vitest';
import { NotRepresentable } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { softmaxEnsemble } from '../../src/ensembles/softmax-ensemble.js';
import { independent } from '../../src/masks/independent.js';
import { classProbabilities, softmaxRegression } from '../../src/models/softmax-regression.js';

const A = rationals;
const one = [Rational.one, Rational.one];

describe('the ensemble of a softmax regression', () => {
  test('is worked out by hand for two masks of two classes', () => {
    // One gate is always 0; logits (2δ, 0) in base 2: (1/2, 1/2) or (4/5, 1/5).
    const model = softmaxRegression({
      weights: [
        [2, 9],
        [0, 0],
      ],
      base: 2,
    });
    const means = softmaxEnsemble(A, model, independent(['1/3', 0]), one);
    expect(means.arithmetic.map(String)).toEqual(['3/5', '2/5']);
    expect(() => means.renormalised).toThrow(NotRepresentable);
  });

  test('renormalises to the softmax of the weights scaled by the inclusion probabilities', () => {
    const model = softmaxRegression({
      weights: [
        [4, -8],
        [0, 4],
        [8, 0],
      ],
      biases: [1, 0, -1],
      base: 2,
    });
    const law = independent(['1/2', '3/4']);
    const { renormalised } = softmaxEnsemble(A, model, law, one);
    expect(renormalised.map(String)).toEqual(
      classProbabilities(A, model, one, law.inclusion).map(String),
    );
  });

  test('refuses lengths that do not fit', () => {
    const model = softmaxRegression({ weights: [[1, 2]] });
    expect(() => softmaxEnsemble(A, model, independent([1]), one)).toThrow(RangeError);
  });
});
