import { describe, expect, it } from 'vitest';
import type { Omission } from '../../../src/ensembles/certified/omission.js';
import type { Targets } from '../../../src/ensembles/certified/settings.js';
import {
  certifiedUnit,
  plantedUnit,
  type GatedUnit,
} from '../../../src/ensembles/certified/unit.js';
import { gate, missed, outcomes } from './enumerated.js';
import { latticeOutcomes } from './lattice.js';
import { numbers } from './generated.js';

const next = numbers(91);

function constant(bias: number): GatedUnit {
  return { bias, weights: [], inputs: [], inclusion: [] };
}

function small(bias: number, a: number, n: number, p: number): GatedUnit {
  const all = (x: number): number[] => Array.from({ length: n }, () => x);
  return { bias, weights: all(a), inputs: all(1), inclusion: all(p) };
}

/** Which means are missed in any of the units: with everything, and with the term left out. */
function planted(
  units: readonly GatedUnit[],
  omit: Omission,
  targets: Partial<Targets>,
): { whole: string[]; without: string[] } {
  const misses = (omitted?: Omission): string[] => [
    ...new Set(
      units.flatMap((unit) =>
        missed(
          plantedUnit(unit, {}, { targets, ...(omitted && { omit: omitted }) }),
          outcomes(
            unit.bias,
            Array.from(unit.inclusion, (p, j) => gate(p, unit.weights[j]!, unit.inputs[j]!)),
          ),
        ),
      ),
    ),
  ];
  return { whole: misses(), without: misses(omit) };
}

describe('each term of the bound, where it dominates', () => {
  const biases = [0.3, 1, 2.5, 4, 6.5, 9, 13].map(constant);

  it.each([
    ['discretisation', { discretisation: 1e-3 }],
    ['tail', { tail: 1e-4 }],
    ['dropped nodes', { droppedNodes: 1e-4 }],
  ] as const)('"%s" is needed', (omit, targets) => {
    const { whole, without } = planted(biases, omit, targets);
    expect(whole).toEqual([]);
    for (const name of ['E', 'V', 'lnG', 'lnGprime', 'G', 'gap']) expect(without).toContain(name);
  });

  it('"dropped nodes" is needed where gates make φ small', () => {
    const units = [0.2, 1, 3].map((bias) => small(bias, 0.9, 8, 0.5));
    const { whole, without } = planted(units, 'dropped nodes', { droppedNodes: 1e-5 });
    expect(whole).toEqual([]);
    expect(without).toContain('E');
  });

  it('"remainder" is needed', () => {
    const units = [0.2, -1.5, 3].map((bias) => small(bias, 0.11, 8, 0.8));
    const { whole, without } = planted(units, 'remainder', { remainder: 1e-6 });
    expect(whole).toEqual([]);
    for (const name of ['E', 'lnG']) expect(without).toContain(name);
  });

  it('"far" is needed', () => {
    const { whole, without } = planted([25, -30].map(constant), 'far', { far: 1e-6 });
    expect(whole).toEqual([]);
    for (const name of ['E', 'lnG', 'lnGprime', 'G', 'gap']) expect(without).toContain(name);
  });

  it('"products", the rounding of w·I, is needed', () => {
    // 3000 gates whose product is rounded the same way.
    const unit = {
      bias: -45,
      weights: Array.from({ length: 3000 }, () => 0.1),
      inputs: Array.from({ length: 3000 }, () => 0.3),
      inclusion: Array.from({ length: 3000 }, () => 0.5),
    };
    const { total } = certifiedUnit(unit);
    const rounded = plantedUnit(unit, {}, { omit: 'products' }).total;
    expect(Math.abs(rounded.value - total.value)).toBeGreaterThan(rounded.radius + total.radius);
  });
});

type Case = readonly [string, number, (j: number) => number, () => number];
const LATTICES: readonly Case[] = [
  ['0 and ±1, ±2, ±3', 200, () => Math.round(6 * next() - 3), () => 0.5],
  ['1 at p = ¼', 150, () => 1, () => 0.25],
  ['±1 at several p', 120, () => (next() < 0.5 ? 1 : -1), () => (next() < 0.5 ? 0.75 : 0.125)],
  ['40 among ±1', 60, (j) => (j === 0 ? 40 : j % 2 ? 1 : -1), () => 0.5],
];

describe('large units with integer contributions', () => {
  it.each(LATTICES)('are enclosed: %s', (_, n, value, p) => {
    const weights = Array.from({ length: n }, (_x, j) => value(j));
    const inclusion = weights.map(() => p());
    const bias = 0.25 - Math.round(weights.reduce((sum, a, j) => sum + a * inclusion[j]!, 0));
    const unit = { bias, weights, inputs: weights.map(() => 1), inclusion };
    const means = certifiedUnit(unit);
    expect(missed(means, latticeOutcomes(bias, weights, inclusion))).toEqual([]);
    expect(means.E.radius).toBeLessThan(1e-12);
    expect(means.V.radius).toBeLessThan(1e-12);
  });

  it('are enclosed in the power sums too, where the bias and one input make them small', () => {
    // w = 1, I = 1/8: the lattice is finer, and all gates are narrow.
    const n = 200;
    const weights = Array.from({ length: n }, () => (next() < 0.6 ? 1 : -1));
    const inclusion = weights.map(() => 0.75);
    const unit = { bias: -1, weights, inputs: weights.map(() => 0.125), inclusion };
    const eighths = latticeOutcomes(-8, weights, inclusion);
    const all = eighths.map(([P, S]) => [P, S.over(8)] as const);
    const means = certifiedUnit(unit);
    expect(missed(means, all)).toEqual([]);
    expect(means.lnG.radius).toBeLessThan(2e-14);
  });
});

describe('the cost', () => {
  it('is stated, and beyond the limit refused', () => {
    const wide = small(0, 1e7, 20, 0.5);
    expect(() => certifiedUnit(wide)).toThrow(/^\d+ nodes with 0 factors each .* limit of 4194304/);
    const some = {
      ...small(0, 3, 30, 0.5),
      weights: Array.from({ length: 30 }, (_, j) => 3 + j / 7),
    };
    expect(() => certifiedUnit(some, { limit: 2000 })).toThrow(/nodes with 30 factors each/);
    expect(certifiedUnit(some).nodes).toBeGreaterThan(100);
  });

  it('is refused where phases are too long', () => {
    const unit = { bias: -1e8, weights: [1e8], inputs: [1], inclusion: [1 - 1e-300] };
    expect(certifiedUnit(unit).nodes).toBeGreaterThanOrEqual(0);
    const odd = { bias: 0, weights: [1e8], inputs: [1], inclusion: [1e-300] };
    expect(() => certifiedUnit(odd)).toThrow(RangeError);
  });
});

describe('extreme units', () => {
  it('far from 0 have E near 0 or 1 and logarithms that are exact to their size', () => {
    for (const bias of [1e308, -1e308, 5000, -5000]) {
      const means = certifiedUnit({ ...small(bias, 0.5, 3, 0.5) });
      expect(means.E.value).toBeCloseTo(bias > 0 ? 1 : 0, 200);
      expect(means.E.radius).toBeLessThan(1e-15);
      expect(Math.abs(means.lnG.value - Math.min(0, means.total.value))).toBeLessThanOrEqual(
        means.lnG.radius + means.total.radius,
      );
      expect(means.G.radius).toBeLessThan(1e-14);
    }
  });
});
