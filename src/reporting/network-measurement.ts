import type { LayerMeasurement } from '../training/measuring/layer-measurement.js';
import type { NetworkMeasurement } from '../training/measuring/measure-network.js';
import type {
  PredictionMeasurement,
  PredictionsMeasurement,
} from '../training/measuring/prediction-measurement.js';
import { measuredNumber } from './measurement.js';
import type { Paint } from './paint.js';
import { table } from './table.js';
import type { Column } from './table.js';

/** What a network's noise does, for a terminal: an answer in sentences, then the tables. */
export function measurementText(
  measurement: NetworkMeasurement,
  backend: string,
  paint: Paint,
): string {
  const { inputs, masks, seed, layers, predictions } = measurement;
  const tables = [
    ...(predictions === undefined ? [] : predictionTable(predictions, paint)),
    '',
    paint.bold(`Units over ${masks} masks for each of ${inputs} inputs`),
    ...unitTable(layers, paint),
    ...secondOrderTable(layers, paint),
  ];
  const footer = ['', `Seed ${seed}; ${backend}.`];
  return `${[...answer(measurement), '', ...tables, ...footer].join('\n')}\n`;
}

function answer({ layers, predictions }: NetworkMeasurement): readonly string[] {
  const worst = layers
    .slice(0, -1)
    .reduce((most, one) => (one.apart > most.apart ? one : most), layers[0]!);
  const lines = [
    `Weight scaling is off by ${measuredNumber(worst.apart)} on average in ${worst.layer}, the hidden layer where it is off most.`,
  ];
  if (predictions === undefined) return lines;
  const { scaled, reference, betterFrom, sampled } = predictions;
  lines.push(
    `Its predictions are ${measuredNumber(scaled.divergence)} nats from the ensemble (${reference} masks), with another class for ${percent(scaled.disagreement)} of the examples.`,
  );
  if (scaled.loss !== undefined)
    lines.push(
      betterFrom === undefined
        ? `Means over up to ${sampled.at(-1)?.masks ?? 0} sampled masks are not surely better than weight scaling.`
        : `Means over ${betterFrom} or more sampled masks have a lower loss than weight scaling.`,
    );
  return lines;
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(3))} %`;
}

function predictionTable(
  { examples, scaled, sampled }: PredictionsMeasurement,
  paint: Paint,
): readonly string[] {
  const hasLabels = scaled.error !== undefined;
  const columns = numeric(
    'prediction',
    'divergence',
    'other class',
    ...(hasLabels ? ['error', 'loss', 'loss − that of scaling'] : []),
  );
  const row = (name: string, one: PredictionMeasurement) =>
    [
      name,
      measuredNumber(one.divergence),
      percent(one.disagreement),
      ...(hasLabels
        ? [percent(one.error ?? 0), measuredNumber(one.loss ?? 0), interval(one.lossMore)]
        : []),
    ].map((text) => ({ text }));
  const rows = [
    row('weight scaling', scaled),
    ...sampled.map(({ masks, arithmetic }) => row(`mean of ${masks}`, arithmetic)),
    ...sampled.map(({ masks, geometric }) => row(`geometric mean of ${masks}`, geometric)),
  ];
  return [paint.bold(`Predictions for ${examples} examples`), ...table(columns, rows, paint.dim)];
}

function interval(more: readonly [number, number, number] | undefined): string {
  if (more === undefined || more.every((value) => value === 0)) return '';
  const [mean, low, high] = more.map(measuredNumber);
  return `${mean!} in [${low!}, ${high!}]`;
}

function unitTable(layers: readonly LayerMeasurement[], paint: Paint): readonly string[] {
  const columns = numeric(
    'layer',
    'units',
    'Var(O)',
    '|E(O) − O*|',
    'most',
    'active',
    'inactive',
    'O* < 0.1',
    'O* > 0.9',
  );
  const rows = layers.map((one) =>
    [
      `${one.layer} (${one.activation})`,
      String(one.units),
      measuredNumber(one.variance),
      measuredNumber(one.apart),
      measuredNumber(one.mostApart),
      optional(one.apartActive),
      optional(one.apartInactive),
      percent(one.low),
      percent(one.high),
    ].map((text) => ({ text })),
  );
  return table(columns, rows, paint.dim);
}

function secondOrderTable(layers: readonly LayerMeasurement[], paint: Paint): readonly string[] {
  const logistic = layers.filter(({ secondOrder }) => secondOrder !== undefined);
  if (logistic.length === 0) return [];
  const columns = numeric(
    'layer',
    '|E − NWGM|',
    'missed by V(1−2E)/(1−2V)',
    'slope against it',
    'for E near ½',
    'by V(1−2E)/(2E(1−E))',
    'beyond 2E(1−E)|1−2E|',
  );
  const rows = logistic.map(({ layer, secondOrder }) => {
    const { difference, aboutHalf, slope, nearHalf, smallVariance, beyondBound } = secondOrder!;
    return [
      layer,
      measuredNumber(difference),
      percent(aboutHalf),
      optional(slope),
      nearHalf === undefined ? '' : percent(nearHalf),
      percent(smallVariance),
      percent(beyondBound),
    ].map((text) => ({ text }));
  });
  return [
    '',
    paint.bold('The difference E − NWGM of logistic units'),
    ...table(columns, rows, paint.dim),
  ];
}

function optional(value: number | undefined): string {
  return value === undefined ? '' : measuredNumber(value);
}

function numeric(first: string, ...others: readonly string[]): readonly Column[] {
  return [{ heading: first }, ...others.map((heading) => ({ heading, align: 'right' as const }))];
}
