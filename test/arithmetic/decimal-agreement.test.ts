import { describe, expect, test } from 'vitest';
import { agrees } from '../../src/arithmetic/decimal-agreement.js';
import { decimals } from '../../src/arithmetic/decimal.js';
import { Rational } from '../../src/arithmetic/number.js';

const D = decimals(40);
const third = Rational.of('1/3');
/** 1/3 widened by 10^−60 on both sides. */
const [lower, upper] = [third.minus('1e-60'), third.plus('1e-60')];

describe('a decimal and an enclosure', () => {
  test('agree where they are the same number', () => {
    expect(agrees(D.of('1/3'), lower, upper)).toBe(true);
    expect(agrees(D.of(0), Rational.zero, Rational.zero)).toBe(true);
  });

  test('agree where only the digits that are not compared differ', () => {
    expect(agrees(D.of(third.plus('1e-32')), lower, upper)).toBe(true);
    expect(agrees(D.of(third.minus('1e-32')), lower, upper)).toBe(true);
  });

  test('agree up to 10^(lost − digits) of the larger end', () => {
    for (const sign of [1, -1]) {
      expect(agrees(D.of(third.plus(Rational.of('3.33e-31').times(sign))), lower, upper)).toBe(
        true,
      );
      expect(agrees(D.of(third.plus(Rational.of('3.34e-31').times(sign))), lower, upper)).toBe(
        false,
      );
    }
  });

  test('disagree where a compared digit differs, on either side', () => {
    expect(agrees(D.of(third.plus('1e-30')), lower, upper)).toBe(false);
    expect(agrees(D.of(third.minus('1e-30')), lower, upper)).toBe(false);
    expect(agrees(D.of('-1/3'), lower, upper)).toBe(false);
    expect(agrees(D.of('1e-1000'), Rational.zero, Rational.zero)).toBe(false);
  });

  test('agree to more digits where fewer are given up', () => {
    expect(agrees(D.of(third.plus('1e-32')), lower, upper, { lost: 5 })).toBe(false);
    expect(agrees(D.of(third.plus('1e-36')), lower, upper, { lost: 5 })).toBe(true);
  });

  test('agree to the digits of the terms where terms have cancelled', () => {
    const huge = Rational.of('1e20');
    const difference = D.of(huge.plus('1/3')).minus(D.of(huge));
    expect(agrees(difference, lower, upper)).toBe(false);
    expect(agrees(difference, lower, upper, { scale: huge })).toBe(true);
    expect(agrees(difference.plus('1e-5'), lower, upper, { scale: huge })).toBe(false);
  });

  test('agree wherever the value lies in a wide enclosure', () => {
    expect(agrees(D.of('1/3'), Rational.zero, Rational.one)).toBe(true);
    expect(agrees(D.of('1.01'), Rational.zero, Rational.one)).toBe(false);
  });
});
