import { expect, test } from 'vitest';
import { differenceOf, measureLayer } from '../../../src/training/measuring/layer-measurement.js';
import type { UnitStatistics } from '../../../src/training/measuring/over-masks.js';

const logit = (p: number): number => Math.log(p / (1 - p));

function statistics(change: Partial<UnitStatistics> = {}): UnitStatistics {
  return {
    layer: 'units',
    activation: 'sigmoid',
    units: 2,
    mean: Float64Array.of(0.3, 0.06),
    variance: Float64Array.of(0.04, 0.01),
    meanSum: Float64Array.of(logit(0.25), logit(0.05)),
    scaled: Float64Array.of(0.2, 0.05),
    ...change,
  };
}

test('a layer is summed up over its inputs and units, active ones apart', () => {
  const found = measureLayer(statistics());
  expect(found.variance).toBeCloseTo(0.025, 12);
  expect(found.deviation).toBeCloseTo(0.15, 12);
  expect(found.apart).toBeCloseTo(0.055, 12);
  expect(found.mostApart).toBeCloseTo(0.1, 12);
  expect(found.apartActive).toBeCloseTo(0.1, 12);
  expect(found.apartInactive).toBeCloseTo(0.01, 12);
  expect(found.deviationActive).toBeCloseTo(0.2, 12);
  expect(found).toMatchObject({ layer: 'units', units: 2, low: 0.5, high: 0 });
});

test('the difference from the NWGM and its approximations are what their formulas say', () => {
  expect([...differenceOf(statistics())].map((value) => value.toFixed(12))).toEqual([
    (0.05).toFixed(12),
    (0.01).toFixed(12),
  ]);
  const { secondOrder } = measureLayer(statistics());
  const half = [(0.04 * 0.4) / 0.92, (0.01 * 0.88) / 0.98];
  const small = [(0.04 * 0.4) / (0.6 * 0.7), (0.01 * 0.88) / (0.12 * 0.94)];
  const miss = ([a = 0, b = 0]: number[]) => (Math.abs(0.05 - a) + Math.abs(0.01 - b)) / 0.06;
  expect(secondOrder!.difference).toBeCloseTo(0.03, 12);
  expect(secondOrder!.aboutHalf).toBeCloseTo(miss(half), 10);
  const [a, b] = half as [number, number];
  expect(secondOrder!.slope).toBeCloseTo((0.05 * a + 0.01 * b) / (a * a + b * b), 10);
  expect(secondOrder!.smallVariance).toBeCloseTo(miss(small), 10);
  expect(secondOrder!.nearHalf).toBeCloseTo(Math.abs(0.05 - half[0]!) / 0.05, 10);
  expect(secondOrder!.beyondBound).toBe(0);
});

test('a unit whose difference is above the bound of (22) is counted', () => {
  const change = { mean: Float64Array.of(0.5, 0.06), meanSum: Float64Array.of(logit(0.4), -3) };
  expect(measureLayer(statistics(change)).secondOrder!.beyondBound).toBe(0.5);
});

test('where the approximation is exact its slope is 1, and where it is 0 there is none', () => {
  const value = (0.01 * 0.4) / 0.98;
  const exact = {
    mean: Float64Array.of(0.3, 0.3),
    variance: Float64Array.of(0.01, 0.01),
    meanSum: Float64Array.of(logit(0.3 - value), logit(0.3 - value)),
  };
  expect(measureLayer(statistics(exact)).secondOrder!.slope).toBeCloseTo(1, 10);
  const still = { variance: Float64Array.of(0, 0) };
  expect(measureLayer(statistics(still)).secondOrder).not.toHaveProperty('slope');
});

test('units of another kind have no such difference, and layers without active units no mean of them', () => {
  const found = measureLayer(statistics({ activation: 'relu', scaled: Float64Array.of(0, 0.05) }));
  expect(found.secondOrder).toBeUndefined();
  expect(found.apartActive).toBeUndefined();
  expect(found.deviationActive).toBeUndefined();
});
