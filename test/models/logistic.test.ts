import { describe, expect, test } from 'vitest';
import { doubles } from '../../src/arithmetic/double.js';
import { NotRepresentable, TooLarge } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import {
  exponentialBase,
  logistic,
  logisticShape,
  oddsAgainst,
  toBase,
} from '../../src/models/logistic.js';

describe('a logistic function', () => {
  test('is 1/(1 + c·e^(−λS))', () => {
    const shape = logisticShape({ c: '3/2', lambda: '1/2' });
    const expected = 1 / (1 + 1.5 * Math.exp(-0.5 * 1.25));
    expect(Number(logistic(doubles, shape, '5/4').toString())).toBeCloseTo(expected, 14);
  });

  test('with base 2 is rational for integer λS', () => {
    const shape = logisticShape({ base: 2, c: 3, lambda: 2 });
    // 1/(1 + 3·2^(−6)) and 1/(1 + 3·2^2)
    expect(logistic(rationals, shape, 3).toString()).toBe('64/67');
    expect(logistic(rationals, shape, -1).toString()).toBe('1/13');
    expect(() => logistic(rationals, shape, '1/4')).toThrow(NotRepresentable);
  });

  test('has c·B^(−λS) as the odds against', () => {
    const shape = logisticShape({ base: '1/3', c: '2/5', lambda: -1 });
    const O = logistic(rationals, shape, 2);
    expect(oddsAgainst(rationals, shape, 2).toString()).toBe('2/45');
    expect(rationals.of(1).minus(O).over(O).toString()).toBe('2/45');
  });

  test('has c, λ and the base 1, 1 and e where nothing is said', () => {
    const { c, lambda, base } = logisticShape();
    expect([String(c), String(lambda), base]).toEqual(['1', '1', 'e']);
  });

  test('refuses c or a base that is not above 0', () => {
    expect(() => logisticShape({ c: 0 })).toThrow('c of a logistic unit must be above 0: 0');
    expect(() => logisticShape({ base: '-1/2' })).toThrow(RangeError);
  });
});

test('an exponential has the base e or a positive rational', () => {
  expect(exponentialBase('e')).toBe('e');
  expect(String(exponentialBase('1/2'))).toBe('1/2');
  expect(() => exponentialBase(0)).toThrow(RangeError);
  expect(toBase(rationals, Rational.of(3), -2).toString()).toBe('1/9');
  expect(toBase(rationals, 'e', 0).toString()).toBe('1');
  expect(Number(toBase(doubles, 'e', 1).toString())).toBeCloseTo(Math.E, 14);
});

test('an exact power that is too long is refused before it is made', () => {
  expect(toBase(rationals, Rational.of(2), rationals.of(8000)).toString()).toBe(
    String(2n ** 8000n),
  );
  for (const x of [9000, -9000, '1e9999'])
    expect(() => toBase(rationals, Rational.of(2), rationals.of(x))).toThrow(TooLarge);
  expect(Number(toBase(doubles, Rational.of(2), doubles.of(-9000)).toString())).toBe(0);
});
