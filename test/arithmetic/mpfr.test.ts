import { expect, it } from 'vitest';
import {
  DOWN,
  mpfr,
  NEAREST,
  register,
  STRUCT_BYTES,
  TOWARD_ZERO,
  UP,
} from '../../src/arithmetic/mpfr.js';

it('lays out a number as precision, sign, exponent and limbs in the stated bytes', () => {
  const start = mpfr.malloc(2 * STRUCT_BYTES);
  mpfr.mpfr_init2(start, 75);
  mpfr.mpfr_init2(start + STRUCT_BYTES, 99);
  mpfr.mpfr_set_si(start, -3, NEAREST);
  mpfr.mpfr_set_si(start + STRUCT_BYTES, 5, NEAREST);
  expect(mpfr.memView.getInt32(start, true)).toBe(75);
  expect(mpfr.memView.getInt32(start + STRUCT_BYTES, true)).toBe(99);
  expect(mpfr.mpfr_get_si(start, NEAREST)).toBe(-3);
  expect(mpfr.mpfr_get_si(start + STRUCT_BYTES, NEAREST)).toBe(5);
});

it('rounds in the four directions as they are named', () => {
  const x = register(64);
  const target = register(2);
  mpfr.mpfr_set_d(x, -1.3, NEAREST);
  const rounded = [DOWN, UP, TOWARD_ZERO, NEAREST].map((rounding) => {
    mpfr.mpfr_set(target, x, rounding);
    return mpfr.mpfr_get_d(target, NEAREST);
  });
  expect(rounded).toEqual([-1.5, -1, -1, -1.5]);
});

it('makes registers of the precision asked for', () => {
  expect(mpfr.mpfr_get_prec(register(321))).toBe(321);
});
