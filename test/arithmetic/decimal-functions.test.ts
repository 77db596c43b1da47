import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimals } from '../../src/arithmetic/decimal.js';
import { TooLarge } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';

const D = decimals(30);

describe('functions', () => {
  test('have the digits that tables have', () => {
    expect(D.of(1).exp().toString()).toBe('2.71828182845904523536028747135');
    expect(D.of(2).ln().toString()).toBe('0.693147180559945309417232121458');
    expect(D.of(1).tanh().toString()).toBe('0.761594155955764888119458282605');
    expect(D.of(2).power('1/2').toString()).toBe('1.41421356237309504880168872421');
    expect(D.of(-1).tanh().toString()).toBe('-0.761594155955764888119458282605');
  });

  test('sine, cosine and π have the digits that tables have', () => {
    expect(D.of(1).sin().toString()).toBe('0.84147098480789650665250232163');
    expect(D.of(1).cos().toString()).toBe('0.540302305868139717400936607443');
    expect(D.of(100).sin().toString()).toBe('-0.50636564110975879365655761046');
    expect(D.pi().toString()).toBe('3.14159265358979323846264338328');
    expect(decimals(400).pi().toString()).toContain(
      '3.14159265358979323846264338327950288419716939',
    );
    expect(D.of('1e-40').sin().toString()).toBe('1e-40');
    expect(D.of('1e-40').cos().toString()).toBe('1');
    expect(D.of(0).sin().toString()).toBe('0');
    expect(D.of(0).cos().toString()).toBe('1');
  });

  test('sine and cosine refuse angles whose reduction takes more of π than there is', () => {
    expect(() => D.of('1e401').sin()).toThrow(TooLarge);
    expect(() => D.of('1e401').cos()).toThrow(TooLarge);
    const square = decimals(400).of('1e400');
    expect(square.sin().power(2).plus(square.cos().power(2)).minus(1).abs().toString()).toMatch(
      /^0$|e-(39[89]|4\d\d)$/,
    );
  });

  test('tanh keeps its digits at small and at large arguments', () => {
    // x − x³/3 + 2x⁵/15 − …
    expect(D.of('1e-12').tanh().toString()).toBe('9.99999999999999999999999666667e-13');
    expect(D.of('1e-40').tanh().toString()).toBe('1e-40');
    expect(D.of('1e9000').tanh().toString()).toBe('1');
    expect(D.of(-61).tanh().toString()).toBe('-1');
    // 1 − 2e^{−60} = 1 − 1.7513e−26
    expect(D.of(30).tanh().toString()).toBe('0.999999999999999999999999982487');
    expect(D.of(0).tanh().toString()).toBe('0');
  });

  test('agree with twice the digits to one in the last', () => {
    const fine = decimals(70);
    const argument = fc.oneof(
      fc.integer({ min: 1, max: 10 ** 6 }).map((n) => Rational.ratio(BigInt(n), 1000n)),
      fc.integer({ min: 1, max: 10 ** 6 }).map((n) => Rational.ratio(BigInt(n), 10n ** 12n)),
      fc.integer({ min: -1000, max: 1000 }).map((n) => Rational.of(1).plus(`${n}e-15`)),
    );
    fc.assert(
      fc.property(argument, fc.constantFrom('1/2', '-2/3', '7/5', '3', '-50'), (x, q) => {
        for (const f of [
          (A: typeof D) => A.of(x).exp(),
          (A: typeof D) => A.of(x).ln(),
          (A: typeof D) => A.of(x).tanh(),
          (A: typeof D) => A.of(x).power(q),
          (A: typeof D) => A.exponential('3/2', x),
        ]) {
          // Arguments are decimals of at most 30 digits, the same in both.
          const coarse = Rational.of(f(D).toString());
          const exact = Rational.of(f(fine).toString());
          const error = coarse.minus(exact).abs();
          expect(error.compare(exact.abs().times('1e-29'))).toBeLessThanOrEqual(0);
        }
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  test('powers of roots are exact where they are decimals', () => {
    expect(D.of(8).power('2/3').toString()).toBe('4');
    expect(D.of('0.25').power('-3/2').toString()).toBe('8');
    expect(
      D.powers([
        [2, '1/2'],
        [8, '1/2'],
        [-3, 3],
        [0, 0],
      ]).toString(),
    ).toBe('-108');
    expect(D.powers([]).toString()).toBe('1');
    expect(D.exponential(2, D.of(-3)).toString()).toBe('0.125');
  });

  test('results beyond 10^±10000 are refused at once', () => {
    expect(() => D.of('1e9').exp()).toThrow(TooLarge);
    expect(() => D.of('-1e9').exp()).toThrow(TooLarge);
    expect(() => D.of('1e9999').exp()).toThrow(TooLarge);
    expect(() => D.of('1.1').power('1e9999')).toThrow(TooLarge);
    expect(() => D.exponential(2, '1e9')).toThrow(TooLarge);
    expect(() =>
      D.powers([
        [2, '1e6'],
        [2, '-1e6'],
      ]),
    ).toThrow(TooLarge);
    expect(D.of(-20_000).exp().toString()).toContain('e-8686');
  });
});

test('a power of 0 is 0, 1 or undefined, and one of a negative number has an integer exponent', () => {
  expect(D.of(0).power('3/2').toString()).toBe('0');
  expect(D.of(0).power(0).toString()).toBe('1');
  expect(
    D.powers([
      [0, 1],
      [7, -3],
    ]).toString(),
  ).toBe('0');
  expect(() => D.of(0).power(-2)).toThrow('0 to the power -2');
  expect([D.of(-2).power(2), D.of(-2).power(3), D.of(-2).power(-1)].map(String)).toEqual([
    '4',
    '-8',
    '-0.5',
  ]);
  expect(() => D.of(-2).power('2/3')).toThrow('-2 to the power 2/3');
});

test('results are as large and as small as 10^±10000, and no larger', () => {
  expect(D.of('9e10000').toString()).toBe('9e+10000');
  expect(() => D.of('9e10000').times(2)).toThrow('a decimal beyond 10^±10000');
  expect(D.of(23025).exp().toString()).toContain('e+9999');
  expect(() => D.of(23026).exp()).toThrow(TooLarge);
  expect(() => D.of('1.5').power('1e7')).toThrow(TooLarge);
});

test('tanh is its argument below the last digit, and 1 where nothing is left of it', () => {
  const five = decimals(5);
  expect(five.of('1.2345e-6').tanh().toString()).toBe('0.0000012345');
  expect(five.of('0.012345').tanh().toString()).toBe('0.012344');
  expect([five.of(10).tanh(), five.of(-10).tanh(), five.of(4).tanh()].map(String)).toEqual([
    '1',
    '-1',
    '0.99933',
  ]);
});
