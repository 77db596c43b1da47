import { describe, expect, test } from 'vitest';
import { asRational, closed } from '../../src/arithmetic/closed.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { modelEnsemble } from '../../src/ensembles/model-ensemble.js';
import { quantitiesOf } from '../../src/ensembles/quantities.js';
import { independent } from '../../src/masks/independent.js';
import type { Model } from '../../src/models/as-network.js';
import { feedforward } from '../../src/models/feedforward.js';
import { logisticUnit } from '../../src/models/logistic-unit.js';
import { softmaxRegression } from '../../src/models/softmax-regression.js';
import { input } from './networks.js';

const A = rationals;
const law = independent(['1/2', '1/2']);

/** The quantities of a model, weight scaling being said to give 1/10 for each output. */
function quantities(model: Model): Record<string, Record<string, string>> {
  const ensemble = modelEnsemble(A, model, law, input);
  const groups = quantitiesOf(ensemble, () => ensemble.outputs.map(() => A.of('1/10')));
  const shown = (value: () => unknown): string => {
    try {
      return String(value());
    } catch (error) {
      return (error as Error).name;
    }
  };
  return Object.fromEntries(
    groups.map(({ title, values }) => [
      title,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value)])),
    ]),
  );
}

describe('the quantities of an ensemble', () => {
  test('of a logistic output are its means and their differences', () => {
    // S = 0, 2, 2, 4: O = 1/2, 4/5, 4/5, 16/17.
    expect(quantities(logisticUnit({ weights: [2, 1], base: 2 }))).toEqual({
      'output 0': {
        E: '517/680',
        V: '11979/462400',
        G: 'NotRepresentable',
        "G'": 'NotRepresentable',
        NWGM: '4/5',
        'weight scaling': '1/10',
        'E - G': 'NotRepresentable',
        'E - NWGM': '-27/680',
        'E - weight scaling': '449/680',
        'NWGM - weight scaling': '7/10',
      },
    });
  });

  test('of other outputs are E and V', () => {
    const net = feedforward(2, [
      {
        weights: [
          [2, 1],
          [1, 0],
        ],
      },
    ]);
    expect(quantities(net)).toEqual({
      'output 0': { E: '2', V: '2', 'weight scaling': '1/10', 'E - weight scaling': '19/10' },
      'output 1': { E: '1/2', V: '1/4', 'weight scaling': '1/10', 'E - weight scaling': '2/5' },
    });
  });

  test('of classes are their means, and one total', () => {
    const made = quantities(
      softmaxRegression({
        weights: [
          [2, 1],
          [0, 0],
        ],
        base: 2,
      }),
    );
    expect(Object.keys(made)).toEqual(['class 0', 'class 1', 'all classes']);
    expect(made['class 0']).toEqual({
      'arithmetic mean': '517/680',
      variance: '11979/462400',
      'geometric mean': 'NotRepresentable',
      'renormalised geometric mean': '4/5',
      'weight scaling': '1/10',
      'arithmetic mean - renormalised': '-27/680',
      'arithmetic mean - weight scaling': '449/680',
      'renormalised - weight scaling': '7/10',
    });
    expect(made['class 1']?.['renormalised geometric mean']).toBe('1/5');
  });
});

test('the total of the geometric means over the classes stands by itself', () => {
  // Masks give (1/2, 1/2) and (4/5, 1/5): with weights 1/2 the means are √(2/5) and √(1/10).
  const model = softmaxRegression({ weights: [[2], [0]], base: 2 });
  const C = closed();
  const groups = quantitiesOf(
    modelEnsemble(C, model, independent(['1/2']), [Rational.one]),
    () => [],
  );
  const total = groups.at(-1)?.values['total of the geometric means']?.();
  expect(total && asRational(total.power(2))?.toString()).toBe('9/10');
});
