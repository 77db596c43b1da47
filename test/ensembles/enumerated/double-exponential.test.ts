import { describe, expect, test } from 'vitest';
import {
  doubleExponential,
  doubleLogistic,
  doubleTanh,
  EXPONENTIAL_ERROR,
  SQUASHING_ERROR,
} from '../../../src/ensembles/enumerated/double-exponential.js';
import { byDefinition, double, misses } from './by-definition.js';
import { uniform } from './hostile-problems.js';

const u = uniform(11);
const near = Array.from({ length: 200 }, (_, k) => (k - 100) * Math.LN2 + (u() - 0.5) * 1e-9);
const halfway = Array.from(
  { length: 200 },
  (_, k) => (k - 100.5) * Math.LN2 * (1 + (u() - 0.5) * 1e-15),
);
const points = [
  ...Array.from({ length: 2000 }, () => 1390 * u() - 690),
  ...Array.from({ length: 500 }, () => 2 * u() - 1),
  ...near,
  ...halfway,
  ...[0, 1e-300, -1e-17, 700, -690],
];
/** A scope for intervals. */
const scope = (body: () => void): void => byDefinition({ weights: [[], []], inclusion: [] }, body);

describe('exponentials of doubles', () => {
  test('are within their bound at thousands of points', () => {
    for (const x of points)
      scope(() => {
        const value = doubleExponential(x);
        expect(misses({ value, radius: value * EXPONENTIAL_ERROR }, double(x).exp())).toBe(false);
      });
  });

  test('are 0 far below', () => {
    expect(doubleExponential(-691)).toBe(0);
  });

  test('a bound of 1/20 of it would be found to be too small', () => {
    let missed = 0;
    for (const x of points)
      scope(() => {
        const value = doubleExponential(x);
        if (misses({ value, radius: (value * EXPONENTIAL_ERROR) / 20 }, double(x).exp())) missed++;
      });
    expect(missed).toBeGreaterThan(0);
  });

  test('squashing functions are within theirs', () => {
    for (const x of [...points.filter((point) => Math.abs(point) < 45), 1e9, -1e9])
      scope(() => {
        const radius = SQUASHING_ERROR;
        if (Math.abs(x) < 1e6) {
          const e = double(x).negated().exp();
          expect(misses({ value: doubleLogistic(x), radius }, double(1).over(e.plus(1)))).toBe(
            false,
          );
        }
        expect(misses({ value: doubleTanh(x), radius }, double(x).tanh())).toBe(false);
      });
  });
});
