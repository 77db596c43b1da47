import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimals } from '../../src/arithmetic/decimal.js';
import { TooLarge, Undefined } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';

const D = decimals(30);

const rational = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 20n))
  .map(([n, d]) => Rational.ratio(n, d));

/** |value − exact| ≤ ½·10^(1−digits)·|exact|: the value is the exact number, rounded once. */
function expectRounded(value: unknown, exact: Rational): void {
  const error = (value as { toRational(): Rational }).toRational().minus(exact).abs();
  const bound = Rational.of('5e-30').times(exact.abs());
  expect(error.compare(bound)).toBeLessThanOrEqual(0);
}

describe('rounding', () => {
  test('a literal is rounded once, from its numerator and denominator', () => {
    expect(D.of('1/3').toString()).toBe('0.333333333333333333333333333333');
    expect(D.of('2/3').toString()).toBe('0.666666666666666666666666666667');
    expect(D.of(`1${'0'.repeat(29)}5`).toString()).toBe(`1e+30`);
    expect(D.of(`1${'0'.repeat(28)}15`).toString()).toBe(`1.00000000000000000000000000002e+30`);
    fc.assert(
      fc.property(rational, (x) => {
        expectRounded(D.of(x), x);
      }),
      { seed: 1 },
    );
  });

  test('sums, products and quotients of exact decimals are rounded once', () => {
    const short = fc.bigInt(-(10n ** 28n), 10n ** 28n).map((n) => Rational.ratio(n, 10n ** 14n));
    fc.assert(
      fc.property(short, short, (x, y) => {
        expectRounded(D.of(x).plus(y), x.plus(y));
        expectRounded(D.of(x).minus(D.of(y)), x.minus(y));
        expectRounded(D.of(x).times(D.of(y)), x.times(y));
        if (y.sign() !== 0) expectRounded(D.of(x).over(D.of(y)), x.over(y));
      }),
      { seed: 2 },
    );
  });

  test('a sum does not lose what a running sum would', () => {
    expect(D.sum(['1e30', ...Array<string>(1000).fill('0.1')]).toString()).toBe(
      '1.0000000000000000000000000001e+30',
    );
  });

  test('toRational is the printed decimal, exactly', () => {
    for (const text of ['0', '-0.125', '1.5e+40', '-7e-50', '123'])
      expect(D.of(text).toString()).toBe(text);
    for (const text of ['0', '-0.125', '1.5e40', '-7e-50', '123'])
      expect(D.of(text).toRational().equals(text)).toBe(true);
  });

  test('its precision is its own', () => {
    expect(decimals(10).of('1/3').toString()).toBe('0.3333333333');
    expect(D.of('1/3').toString()).toHaveLength(32);
    expect(() => D.of(1).plus(decimals(10).of(1))).toThrow(TypeError);
    for (const digits of [4, 401, 10.5, NaN]) expect(() => decimals(digits)).toThrow(RangeError);
  });
});

describe('what has no value is undefined', () => {
  test('division by 0, the logarithm of 0, a negative power of 0, a root of what is negative', () => {
    expect(() => D.of(0).over(0)).toThrow(Undefined);
    expect(() => D.of(1).over(0)).toThrow(Undefined);
    expect(() => D.of(0).ln()).toThrow(Undefined);
    expect(() => D.of(-2).ln()).toThrow(Undefined);
    expect(() => D.of(0).power(-1)).toThrow(Undefined);
    expect(() => D.of(-8).power('1/3')).toThrow(Undefined);
  });

  test('but 0⁰ is 1 and a positive power of 0 is 0', () => {
    expect(D.of(0).power(0).toString()).toBe('1');
    expect(D.of(0).power('1/2').toString()).toBe('0');
    expect(D.of(-2).power(3).toString()).toBe('-8');
  });

  test('and an exponential without a positive base is a mistake of the caller', () => {
    expect(() => D.exponential(0, 1)).toThrow(RangeError);
    expect(() => D.exponential('-1/2', 2)).toThrow(RangeError);
  });
});

describe('numbers beyond 10^±10000 are refused at once', () => {
  test('as results of operations', () => {
    expect(() => D.of('1e9000').times('1e9000')).toThrow(TooLarge);
    expect(() => D.of('1e-9000').times('1e-9000')).toThrow(TooLarge);
    expect(() => D.product(['1e-9000', '1e-9000'])).toThrow(TooLarge);
    expect(() => D.of('1e-9000').over('1e9000')).toThrow(TooLarge);
    expect(() => D.of(10n ** 10_050n)).toThrow(TooLarge);
  });
});

test('the larger and the smaller of two, the absolute value, the negative', () => {
  expect(D.of(2).max('1/2').toString()).toBe('2');
  expect(D.of(2).max(3).toString()).toBe('3');
  expect(D.of(2).min('1/2').toString()).toBe('0.5');
  expect(D.of(2).min(3).toString()).toBe('2');
  expect(D.of(-2).abs().toString()).toBe('2');
  expect(D.of(2).negated().toString()).toBe('-2');
  expect(D.sum([]).toString()).toBe('0');
  expect(D.product([]).toString()).toBe('1');
});

describe('a decimal', () => {
  test('is the fraction that it shows', () => {
    const exactly = (text: string): string => D.of(text).toRational().toString();
    expect(['0.125', '-12.5', '3e20', '-7e-5', '0'].map(exactly)).toEqual([
      '1/8',
      '-25/2',
      '300000000000000000000',
      '-7/100000',
      '0',
    ]);
    expect(D.of('1/3').toRational().denominator).toBe(10n ** 30n);
  });

  test('has functions, sums and products of powers', () => {
    expect(D.name).toBe('decimal');
    expect([D.of(0).exp(), D.of(0).tanh(), D.of(1).ln()].map(String)).toEqual(['1', '0', '0']);
    expect(D.sum([1, '1/4', D.of(-3)]).toString()).toBe('-1.75');
    expect(D.sum([]).toString()).toBe('0');
    expect(D.product([2, '1/4', D.of(-3)]).toString()).toBe('-1.5');
    expect(
      D.powers([
        [D.of(-2), 3],
        [4, '1/2'],
      ]).toString(),
    ).toBe('-16');
    expect(D.powers([[-2, 2]]).toString()).toBe('4');
    expect(
      D.powers([
        [0, '1/2'],
        [5, 1],
      ]).toString(),
    ).toBe('0');
    expect(D.exponential(10, 2).toString()).toBe('100');
  });

  test('keeps the digits of a sum whose terms cancel', () => {
    expect(D.sum(['1e29', '1e-15', '-1e29']).toString()).toBe('1e-15');
  });

  test('says what is undefined or refused', () => {
    expect(() => D.of(2).over(0)).toThrow('2/0');
    expect(() => D.of(-2).ln()).toThrow('ln(-2)');
    expect(() => D.of(0).ln()).toThrow(Undefined);
    expect(() => D.of(0).power(-1)).toThrow('0 to the power -1');
    expect(() => D.of(-2).power('1/2')).toThrow('-2 to the power 1/2');
    expect(() => D.exponential(0, 1)).toThrow('the base 0 is not positive');
    expect(() => D.exponential(-1, 1)).toThrow(RangeError);
    expect(() => D.of('1e10000').times(10)).toThrow('a decimal beyond 10^±10000');
    expect(() => D.of('1e-10000').over(10)).toThrow(TooLarge);
    expect(D.of('1e10000').toString()).toBe('1e+10000');
    expect(D.of('1e-10000').toString()).toBe('1e-10000');
    expect(() => D.of('1e6').exp()).toThrow('exp(1000000)');
    expect(() => decimals(4)).toThrow(
      'the digits of a decimal are an integer from 5 to 400, not 4',
    );
    expect(() => decimals(401)).toThrow(RangeError);
    expect([decimals(5).digits, decimals(400).digits]).toEqual([5, 400]);
    expect(() => D.of(1).plus(decimals(20).of(1))).toThrow(TypeError);
  });
});
