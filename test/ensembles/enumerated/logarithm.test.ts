import { describe, expect, test } from 'vitest';
import { logarithm, splitExponent } from '../../../src/ensembles/enumerated/logarithm.js';
import { logarithmTable } from '../../../src/ensembles/enumerated/logarithm-table.js';
import { byDefinition, double, misses } from './by-definition.js';
import { uniform } from './hostile-problems.js';

const u = uniform(12);
const U = 2 ** -53;
const points = [
  ...Array.from({ length: 2000 }, () => 1 + 3 * u()),
  ...Array.from({ length: 500 }, () => 2 ** (1800 * u() - 900)),
  ...Array.from({ length: 300 }, () => 1 + u() * 2 ** (-60 * u())),
  // Reciprocals next to where the table's entry changes.
  ...Array.from({ length: 300 }, (_, m) => (512 / (512 + m)) * (1 + (u() - 0.5) * 2 ** -50)),
  ...[1, 2, 1 + 2 ** -52, 2 - 2 ** -52],
];

function missed(d: number, share: number): boolean {
  const value = logarithm(d, (1 / d) * (1 + (u() - 0.5) * 2 ** -46), logarithmTable());
  const radius = share * U * (5 * Math.abs(value) + 4);
  return byDefinition({ weights: [[], []], inclusion: [] }, () =>
    misses({ value, radius }, double(d).ln()),
  );
}

describe('logarithms of doubles', () => {
  test('are within u(5|ln d| + 4) at thousands of points', () => {
    for (const d of points) expect(missed(d, 1)).toBe(false);
  });

  test('a tenth of the bound would be found to be too small', () => {
    expect(points.filter((d) => missed(d, 0.1)).length).toBeGreaterThan(0);
  });

  test('a number is taken apart into significand and exponent', () => {
    expect(splitExponent(1)).toEqual({ significand: 1, exponent: 0 });
    expect(splitExponent(0.75)).toEqual({ significand: 1.5, exponent: -1 });
    expect(splitExponent(5 * 2 ** 900)).toEqual({ significand: 1.25, exponent: 902 });
  });
});
