import { expect, it } from 'vitest';
import { toDecimal } from '../../src/arithmetic/mpfr-decimal.js';
import { DOWN, mpfr, NEAREST, register, UP } from '../../src/arithmetic/mpfr.js';

const x = register(64);
function decimal(value: number, digits: number, rounding = NEAREST): string {
  mpfr.mpfr_set_d(x, value, NEAREST);
  return toDecimal(x, digits, rounding);
}

it('writes numbers of everyday size plainly', () => {
  expect([0, 1, -2, 0.5, 1234.5, 1e20].map((value) => decimal(value, 30))).toEqual([
    '0',
    '1',
    '-2',
    '0.5',
    '1234.5',
    '100000000000000000000',
  ]);
  expect(decimal(-0.001, 5)).toBe('-0.001');
  expect(decimal(0.0001220703125, 30)).toBe('0.0001220703125');
});

it('writes very large and very small numbers with an exponent, in a few characters', () => {
  expect(decimal(1e22, 30)).toBe('1e+22');
  expect(decimal(2 ** -40, 4)).toBe('9.095e-13');
  mpfr.mpfr_set_si(x, -3, NEAREST);
  mpfr.mpfr_mul_2si(x, x, 1_073_741_820, NEAREST);
  expect(toDecimal(x, 6, NEAREST)).toMatch(/^-\d\.\d{5}e\+3232284\d\d$/);
  mpfr.mpfr_set_si(x, 3, NEAREST);
  mpfr.mpfr_mul_2si(x, x, -1_073_741_820, NEAREST);
  expect(toDecimal(x, 6, NEAREST).length).toBeLessThan(20);
});

it('rounds in the direction that it is told', () => {
  expect(decimal(0.3, 1, DOWN)).toBe('0.2');
  expect(decimal(0.3, 1, UP)).toBe('0.3');
  expect(decimal(-2 / 3, 3, DOWN)).toBe('-0.667');
  expect(decimal(-2 / 3, 3, UP)).toBe('-0.666');
  expect(decimal(9.99, 2, UP)).toBe('10');
});

it('names infinities and NaN', () => {
  expect([Infinity, -Infinity, NaN].map((value) => decimal(value, 5))).toEqual([
    'infinity',
    '-infinity',
    'NaN',
  ]);
});

it('refuses a number of digits that makes no sense', () => {
  for (const digits of [0, -1, 1.5, NaN, 1e9]) expect(() => decimal(1, digits)).toThrow(RangeError);
});
