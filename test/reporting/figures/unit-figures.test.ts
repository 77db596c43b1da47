import { expect, test } from 'vitest';
import { unitFigures } from '../../../src/reporting/figures/unit-figures.js';
import type { UnitStatistics } from '../../../src/training/measuring/over-masks.js';

const layer = (name: string, activation: string, ...scaled: readonly number[]): UnitStatistics => ({
  layer: name,
  activation,
  units: scaled.length,
  mean: Float64Array.from(scaled, (value) => value + 0.01),
  variance: Float64Array.from(scaled, () => 0.04),
  meanSum: Float64Array.from(scaled, () => 0),
  scaled: Float64Array.from(scaled),
});
const outputs = layer('outputs', 'softmax', 0.5, 0.5);

test('logistic layers have all four figures, a panel for each hidden layer', () => {
  const figures = unitFigures([layer('first', 'sigmoid', 0.1, 0.9), outputs], 1);
  expect(figures.map(({ file }) => file)).toEqual([
    'figure-1-left.svg',
    'figure-1-right.svg',
    'figure-2b.svg',
    'figure-3.svg',
  ]);
  for (const { svg } of figures) {
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(svg).not.toContain('outputs');
  }
  expect(figures[0]!.svg).toContain('>first<');
});

test('other layers have no difference from the NWGM, and histograms as wide as their activities', () => {
  const figures = unitFigures([layer('first', 'relu', 0, 4), outputs], 1);
  expect(figures.map(({ file }) => file)).not.toContain('figure-1-left.svg');
  expect(figures.at(-1)!.svg).toContain('>4<');
});

test('a layer of many units is thinned out evenly, and one without active units has a figure too', () => {
  const many = layer('many', 'sigmoid', ...Array.from({ length: 4000 }, (_, i) => i / 40_000));
  const [left, , deviations] = unitFigures([many, outputs], 1);
  expect(left!.svg.match(/h0/g)!.length).toBeLessThan(3 * 1501);
  expect(deviations!.svg).not.toMatch(/NaN/);
});
