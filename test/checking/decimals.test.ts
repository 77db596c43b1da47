import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { decimalOf, sidesOfRationals } from '../../src/checking/decimals.js';

describe('the decimal of a fraction', () => {
  it.each([
    ['1/3', 5, '0.33333'],
    ['2/3', 5, '0.66667'],
    ['-1/8', 5, '-0.125'],
    ['1/2', 1, '0.5'],
    ['0', 5, '0'],
    ['1200', 3, '1200'],
    ['99999/100', 3, '1000'],
    ['1e20', 5, '1e20'],
    ['123e-12', 5, '1.23e-10'],
    ['-1/1000000', 3, '-0.000001'],
    ['19/2', 1, '10'],
  ])('of %s to %i digits is %s', (fraction, digits, decimal) => {
    expect(decimalOf(Rational.of(fraction), digits)).toBe(decimal);
  });

  it('is off by half a unit of its last digit at most', () => {
    const fraction = fc.tuple(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).filter((n) => n !== 0n),
      fc.bigInt({ min: 1n, max: 10n ** 30n }),
    );
    fc.assert(
      fc.property(fraction, fc.integer({ min: 1, max: 25 }), ([n, d], digits) => {
        const x = Rational.ratio(n, d);
        const off = Rational.of(decimalOf(x, digits)).minus(x).abs();
        // |x| is at least 10^e, and half a unit of the last digit is 10^(e+1−digits) / 2.
        const most = x
          .abs()
          .times(Rational.of(10).toThe(1 - digits))
          .over(2);
        expect(off.compare(most)).toBeLessThanOrEqual(0);
      }),
      { seed: 9, numRuns: 400 },
    );
  });
});

describe('both sides in words', () => {
  it('are short where that tells them apart, and longer where it does not', () => {
    expect(sidesOfRationals(Rational.of('1/3'), Rational.of('1/2')).leftDecimal).toBe(
      '0.333333333333',
    );
    const close = sidesOfRationals(Rational.of('1/3'), Rational.of('1/3').plus('1e-40'));
    expect(close.leftDecimal).not.toBe(close.rightDecimal);
    const equal = sidesOfRationals(Rational.of('1/3'), Rational.of('2/6'));
    expect(equal.leftDecimal).toBe('0.333333333333');
  });
});
