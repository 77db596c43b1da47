import { expect, test } from 'vitest';
import {
  certified,
  drawnGates,
  gaussianApproximation,
  momentsOf,
  unitProblem,
} from '../../../src/ensembles/compared/in-doubles.js';

const gate = (place: number, value: number, p: number) => ({
  place,
  values: [0, value],
  probabilities: [1 - p, p],
});
const choice = { place: 9, values: [0, 1, 2], probabilities: [0.25, 0.5, 0.25] };
const exact = { shift: 0, lawOfOutput: 0, lawOfTotal: 0 };

test('a unit of gates is a problem for enumeration, and one with choices is not', () => {
  const parts = [gate(0, 2, 0.5), gate(1, -1, 0.25)];
  expect(unitProblem({ bias: 1, parts, ...exact })).toEqual({
    bias: 1,
    weights: Float64Array.of(2, -1),
    inclusion: Float64Array.of(0.5, 0.25),
  });
  expect(() => unitProblem({ bias: 1, parts: [choice], ...exact })).toThrow(RangeError);
  expect(drawnGates([parts, [gate(1, 3, 0.25)]])).toBe(2);
  expect(drawnGates([[choice]])).toBeUndefined();
});

test('moments and the Gaussian approximation are those of the gates', () => {
  const total = { bias: 1, parts: [gate(0, 2, 0.5), choice], ...exact };
  expect(momentsOf(total)).toEqual({ mean: 3, variance: 1.5 });
  const expected = 1 / (1 + Math.exp(-3 / Math.sqrt(1 + (Math.PI * 1.5) / 8)));
  expect(gaussianApproximation(total)).toBeCloseTo(expected, 15);
});

test('integrals take gates and choices', () => {
  const { E } = certified({ bias: -1, parts: [choice], ...exact });
  const sigma = (x: number) => 1 / (1 + Math.exp(-x));
  expect(E.value).toBeCloseTo(0.25 * sigma(-1) + 0.5 * sigma(0) + 0.25 * sigma(1), 14);
});
