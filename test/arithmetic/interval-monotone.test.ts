import { expect, it } from 'vitest';
import { intervals } from '../../src/arithmetic/interval.js';
import {
  clippedToUnit,
  insideUnit,
  rising,
  risingFrom,
} from '../../src/arithmetic/interval-monotone.js';
import { mpfr } from '../../src/arithmetic/mpfr.js';

const A = intervals(53);

it('takes the ends of an interval to the ends of the image', () => {
  expect(rising(A.between(-1, 2), mpfr.mpfr_exp).toDecimal(3)).toBe('[0.367, 7.39]');
  expect(rising(A.empty(), mpfr.mpfr_exp).isEmpty).toBe(true);
});

it('refuses a function that leaves NaN', () => {
  expect(() => rising(A.of(-1), mpfr.mpfr_sqrt)).toThrow('NaN');
});

it('cuts an interval off where the domain begins, and is not certain then', () => {
  const root = (x: number, y: number) => risingFrom(A.between(x, y), 0, 0, mpfr.mpfr_sqrt);
  expect(root(-1, 4).toDecimal(3)).toBe('[0, 2]');
  expect(root(-1, 4).certain).toBe(false);
  expect(root(0, 4).certain).toBe(true);
  expect(root(-2, -1).isEmpty).toBe(true);
  expect(root(-1, 0).toDecimal(3)).toBe('[0, 0]');
  const log = (x: number, y: number) => risingFrom(A.between(x, y), 0, '-infinity', mpfr.mpfr_log);
  expect(log(0, 1).toDecimal(3)).toBe('[-infinity, 0]');
  expect(log(0, 1).certain).toBe(false);
  expect(log(-1, 0).isEmpty).toBe(true);
});

it('knows the part of an interval between −1 and 1', () => {
  const z = A.fresh(true);
  expect(clippedToUnit(A.between(-3, '1/2'), z.lower, z.upper)).toBe(true);
  expect(z.toDecimal(3)).toBe('[-1, 0.5]');
  expect(clippedToUnit(A.between(2, 3), z.lower, z.upper)).toBe(false);
  expect(clippedToUnit(A.between(-3, -2), z.lower, z.upper)).toBe(false);
  expect([
    insideUnit(A.between(-1, 1)),
    insideUnit(A.between(-1, 2)),
    insideUnit(A.between(-2, 1)),
  ]).toEqual([true, false, false]);
});
