import { expect, test } from 'vitest';
import { measurementText } from '../../src/reporting/network-measurement.js';
import { uncoloured } from '../../src/reporting/paint.js';
import type { NetworkMeasurement } from '../../src/training/measuring/measure-network.js';

const layer = {
  layer: 'units_1',
  activation: 'sigmoid',
  units: 3,
  variance: 0.01,
  deviation: 0.1,
  apart: 0.02,
  mostApart: 0.2,
  low: 0.5,
  high: 0.25,
};
const secondOrder = {
  difference: 0.01,
  aboutHalf: 0.7,
  slope: 2.5,
  smallVariance: 0.2,
  beyondBound: 0,
};
const one = { divergence: 0.5, disagreement: 0.1 };
const labelled = { ...one, error: 0.05, loss: 0.4, lossMore: [0, 0, 0] as const };
const MEASUREMENT: NetworkMeasurement = {
  inputs: 20,
  masks: 1000,
  seed: 1,
  layers: [
    { ...layer, secondOrder },
    { ...layer, layer: 'outputs', activation: 'softmax' },
  ],
  predictions: {
    examples: 500,
    classes: 10,
    reference: 100,
    scaled: labelled,
    sampled: [
      {
        masks: 20,
        arithmetic: { ...labelled, lossMore: [-0.1, -0.2, -0.05] },
        geometric: labelled,
      },
    ],
    betterFrom: 20,
  },
};

test('the answer comes first, then predictions, units and the difference from the NWGM', () => {
  const text = measurementText(MEASUREMENT, 'a machine', uncoloured);
  expect(text).toMatch(/^Weight scaling is off by 0.02 on average in units_1/);
  expect(text).toContain('0.5 nats from the ensemble (100 masks), with another class for 10 %');
  expect(text).toContain('Means over 20 or more sampled masks have a lower loss');
  expect(text).toMatch(/mean of 20 .* -0.1 in \[-0.2, -0.05\]/);
  expect(text).toMatch(/units_1 \(sigmoid\) +3 +0.01 +0.02 +0.2 .* 50 % +25 %/);
  expect(text).toMatch(/units_1 +0.01 +70 % +2.5 +20 % +0 %/);
  expect(text).toMatch(/Seed 1; a machine\.\n$/);
});

test('without labels nothing is said of errors, and without classes nothing of predictions', () => {
  const { predictions } = MEASUREMENT;
  const { betterFrom: _, ...others } = predictions!;
  const unlabelled = {
    ...others,
    scaled: one,
    sampled: [{ masks: 5, arithmetic: one, geometric: one }],
  };
  const text = measurementText({ ...MEASUREMENT, predictions: unlabelled }, 'x', uncoloured);
  expect(text).not.toMatch(/loss/);
  const { predictions: __, ...units } = MEASUREMENT;
  expect(measurementText(units, 'x', uncoloured)).not.toMatch(/nats/);
  const open = measurementText({ ...MEASUREMENT, predictions: others }, 'x', uncoloured);
  expect(open).toMatch(/up to 20 sampled masks are not surely better/);
});
