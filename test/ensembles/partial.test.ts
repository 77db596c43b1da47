import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubles } from '../../src/arithmetic/double.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { combine } from '../../src/ensembles/combine.js';
import { partial } from '../../src/ensembles/partial.js';
import { independent } from '../../src/masks/independent.js';
import { feedforward } from '../../src/models/feedforward.js';
import { logisticUnit } from '../../src/models/logistic-unit.js';
import { logisticShape } from '../../src/models/logistic.js';
import { softmaxRegression } from '../../src/models/softmax-regression.js';
import { gatedNetworks, input, law } from './networks.js';

const fair = independent(['1/2', '1/2']);

describe('a part of an ensemble', () => {
  test('is worked out by hand for half of the masks', () => {
    // S = δ₂ for the first two masks: O = 1/2, 2/3 in base 2.
    const unit = logisticUnit({ weights: [1, '1/2'], base: 2 });
    const part = partial(rationals, unit, fair, input, { index: 0, of: 2 });
    expect(part).toMatchObject({ masks: 2, numerator: 2n, denominator: 4n, classes: false });
    expect(part.outputs[0]?.sum.toString()).toBe('7/24');
    expect(part.outputs[0]?.squares.toString()).toBe('25/144');
    expect(part.outputs[0]?.powers?.map(String)).toEqual(['1/2,1', '2/3,1']);
    expect(part.outputs[0]?.complements?.map(String)).toEqual(['1/2,1', '1/3,1']);
  });

  test('of softmax regression has the factors of its classes', () => {
    const model = softmaxRegression({
      weights: [
        [1, 0],
        [0, 1],
      ],
      base: 2,
    });
    const part = partial(rationals, model, fair, input);
    expect(part.classes).toBe(true);
    expect(part.outputs).toHaveLength(2);
    expect(part.outputs[0]?.powers).toBeDefined();
    expect(part.outputs[0]?.complements).toBeUndefined();
  });

  test('of another network has no geometric means', () => {
    const [network] = fc.sample(gatedNetworks({ kind: 'rectified' }), { seed: 10, numRuns: 1 });
    expect(partial(rationals, network!, law, input).outputs[0]?.powers).toBeUndefined();
  });

  test('tells how far it is', () => {
    const gates = 13;
    const unit = logisticUnit({
      weights: new Array<number>(gates).fill(1),
      ...logisticShape({ base: 2 }),
    });
    const wide = independent(new Array<string>(gates).fill('1/2'));
    const told: number[] = [];
    const ones = unit.weights.map((w) => w);
    partial(rationals, unit, wide, ones, undefined, (masks) => told.push(masks));
    expect(told).toEqual([4096, 8192]);
  });
});

test('the variance of outputs far from 0 does not cancel in doubles', () => {
  const far = feedforward(1, [{ weights: [[1]], biases: [10 ** 9] }]);
  const one = [Rational.one];
  const made = combine(doubles, [partial(doubles, far, independent(['1/2']), one)]);
  expect(Number(made.outputs[0]?.V)).toBe(0.25);
});
