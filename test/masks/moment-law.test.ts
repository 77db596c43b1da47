import { describe, expect, test } from 'vitest';
import { moments, unitNoise } from '../../src/masks/moment-law.js';

describe('a law given by its moments', () => {
  test('has the mean and the covariance that it was given', () => {
    const law = moments(
      [1, '1/2'],
      [
        ['1/4', '-1/8'],
        ['-1/8', '1/3'],
      ],
    );
    expect(law.mean.map(String)).toEqual(['1', '1/2']);
    expect(law.covariance(0, 1).toString()).toBe('-1/8');
    expect(law.covariance(1, 1).toString()).toBe('1/3');
  });

  test('refuses a covariance matrix of another shape, not symmetric, or not positive', () => {
    expect(() => moments([1, 1], [[1]])).toThrow('must be 2 × 2');
    expect(() =>
      moments(
        [1, 1],
        [
          [1, 0],
          ['1/9', 1],
        ],
      ),
    ).toThrow('not symmetric at 1, 0');
    expect(() =>
      moments(
        [1, 1],
        [
          [1, 2],
          [2, 1],
        ],
      ),
    ).toThrow('not positive semidefinite');
  });

  test('has no gates beyond its own', () => {
    expect(() => unitNoise(2).covariance(0, 2)).toThrow(RangeError);
  });
});

test('unit noise has mean 1 and the identity as covariance', () => {
  const law = unitNoise(3);
  expect(law.mean.map(String)).toEqual(['1', '1', '1']);
  expect(law.covariance(2, 2).toString()).toBe('1');
  expect(law.covariance(0, 2).toString()).toBe('0');
});

test('a law of moments says that it is one', () => {
  expect(unitNoise(1).kind).toBe('moments');
});

test.each([
  ['too few rows', [[1, 0]]],
  [
    'too many rows',
    [
      [1, 0],
      [0, 1],
      [0, 0],
    ],
  ],
  ['one row that is too short', [[1, 0], [0]]],
])('a covariance matrix of %s is refused by its shape', (_, covariance) => {
  expect(() => moments([1, 1], covariance)).toThrow(
    'the covariance matrix of 2 gates must be 2 × 2',
  );
});

test('a law of moments has at most 256 gates', () => {
  const mean = (gates: number): number[] => new Array<number>(gates).fill(0);
  expect(() => moments(mean(257), [])).toThrow('at most 256 gates, not 257');
  expect(() => moments(mean(256), [])).toThrow('must be 256 × 256');
});

test.each([
  [5, 0],
  [0, 5],
])('gates %i, %i of two are none', (i, j) => {
  expect(() => unitNoise(2).covariance(i, j)).toThrow(`the law has no gates ${i}, ${j}: it has 2`);
});
