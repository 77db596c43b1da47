import { describe, expect, test } from 'vitest';
import { intervals, type IntervalValue } from '../../../src/arithmetic/interval.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { enumerateUnit } from '../../../src/ensembles/enumerated/unit.js';
import { unitEnsemble } from '../../../src/ensembles/unit-ensemble.js';
import { independent } from '../../../src/masks/independent.js';
import { logisticUnit } from '../../../src/models/logistic-unit.js';
import { misses } from './by-definition.js';

describe('the ensemble of a logistic unit in doubles', () => {
  test.each([
    [['1/2', '1/2', '1/2', '1/2'], [0.5, 0.5, 0.5, 0.5], 2],
    [['1/4', '1/2', '3/4', '1'], [0.25, 0.5, 0.75, 1], -30],
  ])('is its ensemble in intervals, inclusion %s', (exact, inclusion, bias) => {
    const A = intervals(128);
    const weights = [3, -1, 2, 7];
    const input = weights.map(() => Rational.one);
    A.scope(() => {
      const unit = logisticUnit({ weights, bias, base: 'e' });
      const means = unitEnsemble(A, unit, independent(exact), input);
      const found = enumerateUnit({ weights, bias, inclusion });
      for (const name of ['E', 'V', 'G', 'Gprime', 'NWGM'] as const) {
        expect(misses(found[name], means[name] as IntervalValue), name).toBe(false);
        expect(found[name].radius).toBeLessThan(1e-12);
      }
    });
  });

  test('keeps its relative accuracy where its mean is small', () => {
    const { E } = enumerateUnit({ weights: [1, -1], bias: -50, inclusion: [0.5, 0.5] });
    expect(E.value).toBeLessThan(1e-20);
    expect(E.radius / E.value).toBeLessThan(1e-13);
  });
});
