import { Decimal } from 'decimal.js';
import { expect, it } from 'vitest';
import { quadrant } from '../../src/arithmetic/interval-quadrant.js';
import { DOWN, mpfr, NEAREST, register, UP } from '../../src/arithmetic/mpfr.js';

const x = register(53);
function of(value: number): bigint | undefined {
  mpfr.mpfr_set_d(x, value, NEAREST);
  return quadrant(x);
}

it('agrees with a division by π/2 in 700 digits', () => {
  const Long = Decimal.clone({ precision: 700 });
  const halfPi = Long.acos(-1).div(2);
  // decimal.js reads a double by its shortest decimal, which is another number.
  const exactly = (value: number) =>
    new Long(Number.isInteger(value) ? BigInt(value).toString() : value);
  for (const value of [
    1, -1, 1.5, 1.6, -1.5, 100, 12345.678, -1e15, 1e22, 1e300, -1.7e308, 1e-300, -1e-300,
  ])
    expect(of(value)).toBe(BigInt(exactly(value).div(halfPi).floor().toFixed()));
});

it('tells the neighbours of π/2 apart', () => {
  const halfPi = register(200);
  mpfr.mpfr_const_pi(halfPi, DOWN);
  mpfr.mpfr_div_2ui(halfPi, halfPi, 1, DOWN);
  expect(quadrant(halfPi)).toBe(0n);
  mpfr.mpfr_nextabove(halfPi);
  expect(quadrant(halfPi)).toBe(1n);
  mpfr.mpfr_neg(halfPi, halfPi, UP);
  expect(quadrant(halfPi)).toBe(-2n);
});

it('gives up on arguments that are too large, and on infinities', () => {
  expect(of(0)).toBe(0n);
  expect(of(Infinity)).toBeUndefined();
  mpfr.mpfr_set_d(x, 1, NEAREST);
  mpfr.mpfr_mul_2si(x, x, 1_000_000, NEAREST);
  expect(quadrant(x)).toBeUndefined();
});

it('needs no π for numbers between −1 and 1, and some for those beyond', () => {
  const below = 1 - 2 ** -53;
  expect([of(0.5), of(below), of(2 ** -1074)]).toEqual([0n, 0n, 0n]);
  expect([of(-0.5), of(-below), of(-(2 ** -1074))]).toEqual([-1n, -1n, -1n]);
  expect([of(1), of(-1), of(1.57), of(-1.57), of(1.58), of(-1.58)]).toEqual([
    0n,
    -1n,
    0n,
    -1n,
    1n,
    -2n,
  ]);
  expect(of(-0)).toBe(0n);
  expect(of(NaN)).toBeUndefined();
});

it('reduces numbers of up to 4096 bits, and none beyond', () => {
  const of2ToThe = (exponent: number): bigint | undefined => {
    mpfr.mpfr_set_d(x, 1, NEAREST);
    mpfr.mpfr_mul_2si(x, x, exponent, NEAREST);
    return quadrant(x);
  };
  // 2^4095·2/π lies between 2^4094 and 2^4095.
  expect(of2ToThe(4095)?.toString(2)).toHaveLength(4095);
  expect(of2ToThe(4096)).toBeUndefined();
});

it('widens π until the neighbours of a multiple of π/2 with many digits are told apart', () => {
  // 2^300·π/2 in 900 bits differs from a multiple of π/2 by 2^-600 of itself.
  const far = register(900);
  mpfr.mpfr_const_pi(far, DOWN);
  mpfr.mpfr_mul_2si(far, far, 299, DOWN);
  expect(quadrant(far)).toBe(2n ** 300n - 1n);
  mpfr.mpfr_nextabove(far);
  expect(quadrant(far)).toBe(2n ** 300n);
  mpfr.mpfr_neg(far, far, UP);
  expect(quadrant(far)).toBe(-(2n ** 300n) - 1n);
});
