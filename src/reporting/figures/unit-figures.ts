import { differenceOf } from '../../training/measuring/layer-measurement.js';
import type { UnitStatistics } from '../../training/measuring/over-masks.js';
import { figureSvg } from './plot.js';
import type { Panel } from './plot.js';

/** A figure and the name of its file. */
export interface Figure {
  readonly file: string;
  readonly svg: string;
}

const [BLUE, ORANGE, GREEN] = ['#1f4e9c', '#d9730d', '#2d8a4e'];
const MOST_POINTS = 1500;
const BARS = 20;

/** As figures 1, 2b and 3 of Baldi and Sadowski (2013) are drawn, from what units do over sampled masks. */
export function unitFigures(all: readonly UnitStatistics[], inputs: number): readonly Figure[] {
  const hidden = all.slice(0, -1);
  const logistic = hidden.filter(({ activation }) => activation === 'sigmoid');
  return [
    ...(logistic.length === 0
      ? []
      : [
          {
            file: 'figure-1-left.svg',
            svg: figureSvg(
              'E − NWGM, (20) and (22), for the first input',
              logistic.map(differences),
            ),
          },
        ]),
    {
      file: 'figure-1-right.svg',
      svg: figureSvg('E(O) − O*, for the first input', hidden.map(apart)),
    },
    {
      file: 'figure-2b.svg',
      svg: figureSvg('Standard deviation of active units over masks', [deviations(hidden)]),
    },
    {
      file: 'figure-3.svg',
      svg: figureSvg(`O* of all units, for ${inputs} inputs`, hidden.map(histogram)),
    },
  ];
}

/** The places of the first input, or some of them, evenly. */
function places({ units }: UnitStatistics): readonly number[] {
  const step = Math.ceil(units / MOST_POINTS);
  return Array.from({ length: Math.ceil(units / step) }, (_, i) => i * step);
}

function differences(statistics: UnitStatistics): Panel {
  const { layer, mean: E, variance: V } = statistics;
  const difference = differenceOf(statistics);
  const shown = places(statistics);
  const at = (value: (i: number) => number) => shown.map((i) => [E[i]!, value(i)] as const);
  return {
    title: layer,
    x: 'E(O)',
    y: 'E(O) − NWGM(O)',
    xRange: [0, 1],
    series: [
      {
        label: 'bound (22)',
        colour: GREEN,
        mark: 'points',
        points: at((i) => 2 * E[i]! * (1 - E[i]!) * (1 - 2 * E[i]!)),
      },
      { label: 'E − NWGM', colour: BLUE, mark: 'points', points: at((i) => difference[i]!) },
      {
        label: 'approximation (20)',
        colour: ORANGE,
        mark: 'points',
        points: at((i) => (V[i]! * (1 - 2 * E[i]!)) / (1 - 2 * V[i]!)),
      },
    ],
  };
}

function apart(statistics: UnitStatistics): Panel {
  const { layer, mean, scaled } = statistics;
  const points = places(statistics).map((i) => [scaled[i]!, mean[i]! - scaled[i]!] as const);
  const series = [{ label: '', colour: BLUE, mark: 'points' as const, points }];
  return { title: layer, x: 'O*', y: 'E(O) − O*', series };
}

function deviations(layers: readonly UnitStatistics[]): Panel {
  const spread = layers.map(({ mean, variance }) => {
    const active = [...variance].filter((_, i) => mean[i]! > 0.1).map(Math.sqrt);
    active.sort((a, b) => a - b);
    const at = (share: number): number => active[Math.floor(share * (active.length - 1))] ?? 0;
    const sum = active.reduce((total, value) => total + value, 0);
    return { mean: active.length === 0 ? 0 : sum / active.length, low: at(0.05), high: at(0.95) };
  });
  const line = (label: string, colour: string, value: (one: (typeof spread)[0]) => number) => ({
    label,
    colour,
    mark: 'line' as const,
    points: spread.map((one, i) => [i + 1, value(one)] as const),
  });
  return {
    title: 'active: E(O) > 0.1',
    x: 'hidden layer',
    y: 'Std(O)',
    xRange: [0.5, layers.length + 0.5],
    series: [
      line('95 %', GREEN, ({ high }) => high),
      line('mean', BLUE, ({ mean }) => mean),
      line('5 %', ORANGE, ({ low }) => low),
    ],
  };
}

function histogram({ layer, scaled, activation }: UnitStatistics): Panel {
  const most = ['sigmoid', 'softmax'].includes(activation) ? 1 : Math.max(1e-9, largest(scaled));
  const least = Math.min(0, -largest(scaled.map((value) => -value)));
  const width = (most - least) / BARS;
  const counts = new Float64Array(BARS);
  for (const value of scaled) {
    const bar = Math.min(BARS - 1, Math.max(0, Math.floor((value - least) / width)));
    counts[bar] = counts[bar]! + 1 / scaled.length;
  }
  const points = [...counts].map((count, i) => [least + i * width, count] as const);
  return {
    title: layer,
    x: 'O*',
    y: 'share of units',
    xRange: [least, most],
    series: [{ label: '', colour: BLUE, mark: 'bars', points }],
  };
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}
