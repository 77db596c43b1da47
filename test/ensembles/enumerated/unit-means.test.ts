import { expect, test } from 'vitest';
import { wide } from '../../../src/ensembles/enumerated/exact-double.js';
import { twoClasses, unitFrom } from '../../../src/ensembles/enumerated/unit-means.js';

test('a unit is class 1 of two', () => {
  const problem = twoClasses({ weights: [1, 2], bias: 3, inclusion: [0.5, 0.5] });
  expect(problem.biases).toEqual([0, 3]);
  expect(Array.from(problem.weights[0]!)).toEqual([0, 0]);
});

test('whichever class is the reference, the quantities are those of class 1', () => {
  wide.scope(() => {
    // One mask, O = 4/5: ln D is −ln 4/5 with class 1 as the reference, else −ln 1/5.
    const probabilities = [wide.of('1/5'), wide.of('4/5')];
    const u = wide.of(4).ln();
    for (const [reference, p, logit] of [
      [0, '1/5', u],
      [1, '4/5', u.negated()],
    ] as const) {
      const square = wide.of(p).times(wide.of(p));
      const logarithm = wide.of(p).ln().negated();
      const found = unitFrom({ probabilities, square, logarithm }, reference, logit);
      expect(found.E.value).toBeCloseTo(0.8, 15);
      expect(found.V.value).toBeLessThan(1e-40);
      expect(found.G.value).toBeCloseTo(0.8, 15);
      expect(found.Gprime.value).toBeCloseTo(0.2, 15);
      expect(found.NWGM.value).toBeCloseTo(0.8, 15);
    }
  });
});
