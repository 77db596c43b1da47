import { expect, test } from 'vitest';
import { certifiedTotal } from '../../../src/ensembles/certified/total.js';
import {
  certifiedMeans,
  enumeratedMeans,
  inUnit,
} from '../../../src/ensembles/compared/unit-means.js';
import { wide } from '../../../src/ensembles/enumerated/exact-double.js';
import { enumerateUnit } from '../../../src/ensembles/enumerated/unit.js';
import type { IntervalValue } from '../../../src/arithmetic/interval-value.js';

const gates = [{ place: 0, values: [0, 2], probabilities: [0.5, 0.5] }];
const width = (x: unknown) => {
  const value = x as IntervalValue;
  return value.upperRational()!.minus(value.lowerRational()!).toNumber();
};

test.each([
  [1e-6, 0],
  [0, 1e-6],
])(
  'a shift of %d and a change of the law of %d widen each mean by what they may do',
  (shift, law) => {
    const total = { bias: 0, parts: gates, shift, lawOfOutput: law / 4, lawOfTotal: law };
    const both = [
      certifiedMeans(certifiedTotal(0, [{ kind: 'gate', p: 0.5, value: 2 }]), total, wide.of(1)),
      enumeratedMeans(enumerateUnit({ weights: [2], inclusion: [0.5] }), total, wide.of(1)),
    ];
    for (const { E, V, geometric } of both) {
      expect(width(E)).toBeCloseTo(0.5e-6, 12);
      expect(width(V)).toBeCloseTo(1e-6, 12);
      // G is √(1/2 · σ(2)).
      expect(width(geometric!.G)).toBeCloseTo(2e-6 * Math.sqrt(0.5 / (1 + Math.exp(-2))), 12);
    }
  },
);

test('what is outside of 0 to 1 is cut off', () => {
  expect(inUnit(wide.of(2)).contains(1)).toBe(true);
});
