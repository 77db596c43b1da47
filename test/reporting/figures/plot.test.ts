import { expect, test } from 'vitest';
import { figureSvg } from '../../../src/reporting/figures/plot.js';
import type { Panel } from '../../../src/reporting/figures/plot.js';

const panel: Panel = {
  title: 'a < b & c',
  x: 'x',
  y: 'y',
  xRange: [0, 1],
  yRange: [0, 2],
  series: [
    {
      label: 'dots',
      colour: 'red',
      mark: 'points',
      points: [
        [0, 0],
        [1, 2],
      ],
    },
    {
      label: 'path',
      colour: 'blue',
      mark: 'line',
      points: [
        [0, 2],
        [0.5, 1],
      ],
    },
    {
      label: 'bars',
      colour: 'green',
      mark: 'bars',
      points: [
        [0, 1],
        [0.5, 2],
      ],
    },
  ],
};

test('points, lines and bars stand where their numbers say, between the axes', () => {
  const svg = figureSvg('title', [panel]);
  // The axes go from x = 62 to 346 and from y = 218 up to 28.
  expect(svg).toContain('M62 218h0M346 28h0');
  expect(svg).toContain('M62 28L204 123');
  expect(svg).toContain('<rect x="62" y="123" width="141" height="95"/>');
  expect(svg).toContain('a &lt; b &amp; c');
  expect(svg.match(/<svg /g)).toHaveLength(1);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
});

test('panels stand two in a row, and one without points or with one value has axes too', () => {
  const empty = { ...panel, xRange: undefined, yRange: undefined, series: [] };
  const { xRange: _x, yRange: _y, ...free } = panel;
  const flat: Panel = { ...free, series: [{ ...panel.series[0]!, points: [[3, 0]] }] };
  const svg = figureSvg('title', [panel, flat, { ...free, series: empty.series }]);
  expect(svg).toContain('translate(360 30)');
  expect(svg).toContain('translate(0 290)');
  expect(svg).not.toMatch(/NaN|undefined/);
});
