import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubles, DoubleValue } from '../../src/arithmetic/double.js';
import { NotRepresentable, Undefined } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';

const D = doubles;
const number = (x: unknown): number => (x as DoubleValue).number;
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const from = (x: number): DoubleValue => new DoubleValue(x);

test('literals are the nearest doubles', () => {
  expect(number(D.of('0.1'))).toBe(0.1);
  expect(number(D.of('1/3'))).toBe(1 / 3);
  expect(number(D.of(Rational.of('2/3')))).toBe(2 / 3);
  expect(number(D.of(10n ** 40n))).toBe(1e40);
  expect(() => D.of(0.1)).toThrow(RangeError);
});

test('operations are the ones of IEEE 754', () => {
  fc.assert(
    fc.property(finite, finite, (x, y) => {
      expect(number(from(x).plus(from(y)))).toBe(x + y);
      expect(number(from(x).minus(from(y)))).toBe(x - y);
      expect(number(from(x).times(from(y)))).toBe(x * y);
      if (y !== 0) expect(number(from(x).over(from(y)))).toBe(x / y);
      expect(number(from(x).max(from(y)))).toBe(Math.max(x, y));
      expect(number(from(x).min(from(y)))).toBe(Math.min(x, y));
      expect(number(from(x).negated())).toBe(-x);
      expect(number(from(x).abs())).toBe(Math.abs(x));
      expect(number(from(x).exp())).toBe(Math.exp(x));
      expect(number(from(x).tanh())).toBe(Math.tanh(x));
      expect(number(from(x).sin())).toBe(Math.sin(x));
      expect(number(from(x).cos())).toBe(Math.cos(x));
      if (x > 0) expect(number(from(x).ln())).toBe(Math.log(x));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('π is the nearest double, and an infinity has no sine', () => {
  expect(number(D.pi())).toBe(Math.PI);
  expect(() => from(Infinity).sin()).toThrow(NotRepresentable);
  expect(() => from(-Infinity).cos()).toThrow(NotRepresentable);
});

test('a literal is an operand', () => {
  expect(number(D.of(1).over(3))).toBe(1 / 3);
  expect(number(D.of(1).plus('0.1').minus(1n))).toBe(1 + 0.1 - 1);
});

describe('what has no value is undefined', () => {
  test('division by 0', () => {
    expect(() => D.of(0).over(0)).toThrow(Undefined);
    expect(() => D.of(1).over(0)).toThrow(Undefined);
  });

  test('the logarithm of 0 and of what is negative', () => {
    expect(() => D.of(0).ln()).toThrow(Undefined);
    expect(() => D.of(-1).ln()).toThrow(Undefined);
  });

  test('a negative power of 0, and a fractional one of what is negative', () => {
    expect(() => D.of(0).power(-1)).toThrow(Undefined);
    expect(() => D.of(0).power('-1/2')).toThrow(Undefined);
    expect(() => D.of(-8).power('1/3')).toThrow(Undefined);
    expect(() => D.powers([[0, -1]])).toThrow(Undefined);
  });
});

test('powers follow their conventions', () => {
  expect(number(D.of(0).power(0))).toBe(1);
  expect(number(D.of(0).power('1/2'))).toBe(0);
  expect(number(D.of(-2).power(3))).toBe(-8);
  expect(number(D.of(-2).power(-2))).toBe(0.25);
  expect(number(D.of(4).power('1/2'))).toBe(2);
  expect(
    number(
      D.powers([
        [4, '1/2'],
        [0, 0],
        [-3, 1],
      ]),
    ),
  ).toBe(-6);
});

test('overflow gives an infinity, and what an infinity leaves open is not representable', () => {
  const huge = D.of(1000).exp();
  expect(number(huge)).toBe(Infinity);
  expect(number(D.of(1).over(huge))).toBe(0);
  expect(() => huge.minus(huge)).toThrow(NotRepresentable);
  expect(() => huge.over(huge)).toThrow(NotRepresentable);
  expect(() => huge.times(0)).toThrow(NotRepresentable);
  expect(() => D.sum([huge, huge.negated()])).toThrow(NotRepresentable);
  expect(number(D.sum([huge, 1]))).toBe(Infinity);
});

test('a sum is compensated where a running sum loses everything', () => {
  expect(number(D.sum([1, '1e100', 1, '-1e100']))).toBe(2);
  expect(number(D.of(1).plus('1e100').plus(1).minus('1e100'))).toBe(0);
  const tenths = Array.from({ length: 1000 }, () => '0.1');
  expect(number(D.sum(tenths))).toBe(100);
});

test('the sum of nothing is 0 and the product of nothing is 1', () => {
  expect(number(D.sum([]))).toBe(0);
  expect(number(D.product([]))).toBe(1);
  expect(number(D.powers([]))).toBe(1);
  expect(number(D.product([2, '1/4', -3]))).toBe(-1.5);
});

test('exponentials take a positive base', () => {
  expect(number(D.exponential(2, D.of(-3)))).toBe(0.125);
  expect(number(D.exponential('1/4', '1/2'))).toBe(0.5);
  expect(() => D.exponential(0, 1)).toThrow(RangeError);
  expect(() => D.exponential(-2, 1)).toThrow(RangeError);
});

test('prints as JavaScript does', () => {
  expect(D.of('0.1').toString()).toBe('0.1');
});
