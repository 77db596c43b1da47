import { expect, test } from 'vitest';
import type { Measurement } from '../../src/claims/measured.js';
import {
  MEASURED_MEANING,
  intervalText,
  measuredNumber,
  measurementSentences,
} from '../../src/reporting/measurement.js';

const MEASUREMENT: Measurement = {
  statistic: 'the error',
  claimed: 'below 0.5',
  mean: 0.123456,
  low: 0.1,
  high: 0.15,
  confidence: 0.95,
  test: 'Student',
  seeds: [1, 2, 3],
  observations: [0.1, 0.12, 0.15],
  setting: 'small networks',
  backend: 'a machine',
};

test('a measurement is told with its interval, its seeds and what computed it', () => {
  expect(measurementSentences({ measurement: MEASUREMENT })).toEqual([
    'The error, claimed to be below 0.5: 0.1235 in [0.1, 0.15] (Student).',
    'Networks: small networks. Seeds 1 to 3: 0.1, 0.12, 0.15.',
    'Computed by a machine.',
  ]);
  expect(measurementSentences({ measurement: { ...MEASUREMENT, seeds: [1, 5, 9] } })[1]).toMatch(
    /Seeds 1, 5, 9:/,
  );
  expect(measurementSentences({})).toEqual([]);
  expect(intervalText(MEASUREMENT)).toBe('0.1235 in [0.1, 0.15]');
});

test('numbers have four digits, and a power of ten where they are very small or large', () => {
  expect([0, 1 / 3, 12.34567, -0.00001234, 1e6].map(measuredNumber)).toEqual([
    '0',
    '0.3333',
    '12.35',
    '-1.234e-5',
    '1.000e+6',
  ]);
});

test('a verdict of a measurement speaks of intervals, not of witnesses', () => {
  expect(MEASURED_MEANING.refuted).not.toMatch(/witness/);
  expect(MEASURED_MEANING['not-run']).toBeUndefined();
});
