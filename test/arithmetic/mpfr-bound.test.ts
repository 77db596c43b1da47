import { expect, it } from 'vitest';
import { Bound } from '../../src/arithmetic/mpfr-bound.js';
import { DOWN, mpfr, NEAREST, register, UP } from '../../src/arithmetic/mpfr.js';

const x = register(64);
function read(value: number, shift = 0): Bound {
  mpfr.mpfr_set_d(x, value, NEAREST);
  mpfr.mpfr_mul_2si(x, x, shift, NEAREST);
  return Bound.read(x);
}

it('reads a number out exactly, and keeps it when the memory changes', () => {
  const bound = read(-0.375);
  mpfr.mpfr_set_d(x, 7, NEAREST);
  expect(bound.toRational()?.toString()).toBe('-3/8');
  expect(bound.sign()).toBe(-1);
  expect(read(0).toRational()?.toString()).toBe('0');
  expect(read(5, 100).toRational()?.toString()).toBe((5n * 2n ** 100n).toString());
});

it('tells infinities from numbers, and refuses NaN', () => {
  expect(read(Infinity).infinite).toBe(1);
  expect(read(-Infinity).isFinite).toBe(false);
  expect(read(-Infinity).toRational()).toBeUndefined();
  expect(Bound.infinity(-1).toNumber(UP)).toBe(-Infinity);
  expect(() => read(NaN)).toThrow('NaN');
});

it('does not write out a fraction of astronomic length', () => {
  expect(read(1, 1_000_000).toRational()).toBeUndefined();
  expect(read(1, -1_000_000).toRational()).toBeUndefined();
  expect(read(1, 30_000).toRational()?.toString()).toHaveLength(9031);
});

it('rounds outward to doubles, also beyond their range', () => {
  expect(read(1, 2000).toNumber(DOWN)).toBe(Number.MAX_VALUE);
  expect(read(1, 2000).toNumber(UP)).toBe(Infinity);
  expect(read(1, -2000).toNumber(DOWN)).toBe(0);
  expect(read(1, -2000).toNumber(UP)).toBe(Number.MIN_VALUE);
  expect(read(-1, -2000).toNumber(UP)).toBe(-0);
});

it('writes decimals rounded in a direction', () => {
  expect(read(2 / 3).toDecimal(3, DOWN)).toBe('0.666');
  expect(read(2 / 3).toDecimal(3, UP)).toBe('0.667');
  expect(Bound.infinity(1).toDecimal(3, UP)).toBe('infinity');
});
