import { expect, test } from 'vitest';
import {
  disagreement,
  divergence,
  errorOf,
  lossOf,
  losses,
} from '../../../src/training/measuring/log-probabilities.js';
import type { LogProbabilities } from '../../../src/training/measuring/log-probabilities.js';

const of = (...probabilities: readonly number[]): LogProbabilities => ({
  classes: 2,
  values: Float64Array.from(probabilities, Math.log),
});
const P = of(0.75, 0.25, 0.5, 0.5, 0.25, 0.75);

test('the error is the share of examples whose most probable class is another one', () => {
  expect(errorOf(P, Uint8Array.of(0, 0, 1))).toBe(0);
  expect(errorOf(P, Uint8Array.of(1, 0, 0))).toBeCloseTo(2 / 3, 12);
});

test('the loss is the mean of −ln p of the labels', () => {
  const labels = Uint8Array.of(0, 1, 0);
  expect([...losses(P, labels)]).toEqual([-Math.log(0.75), -Math.log(0.5), -Math.log(0.25)]);
  expect(lossOf(P, labels)).toBeCloseTo(
    Math.log(4 / 3) / 3 + Math.log(2) / 3 + Math.log(4) / 3,
    12,
  );
});

test('the divergence is Σ p ln(p/q), 0 from itself', () => {
  const Q = of(0.5, 0.5, 0.5, 0.5, 0.25, 0.75);
  expect(divergence(P, P)).toBe(0);
  const expected = (0.75 * Math.log(1.5) + 0.25 * Math.log(0.5)) / 3;
  expect(divergence(P, Q)).toBeCloseTo(expected, 12);
});

test('two predictions disagree where they name different classes', () => {
  expect(disagreement(P, of(0.25, 0.75, 0.5, 0.5, 0.1, 0.9))).toBeCloseTo(1 / 3, 12);
});
