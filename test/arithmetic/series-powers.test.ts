import { describe, expect, test } from 'vitest';
import { NotRepresentable, TooLarge, Undefined } from '../../src/arithmetic/errors.js';
import { series } from '../../src/arithmetic/series.js';

const A = series(4);
const t = A.small;
/** O(t⁵) */
const unknown = t.exp().minus(t.exp());

describe('powers', () => {
  test('divide the leading exponent where it goes', () => {
    expect(t.power(2).power('1/2').toString()).toBe('t');
    expect(t.power(2).plus(t.power(3)).power('1/2').toString()).toBe(
      't + 1/2 t^2 - 1/8 t^3 + 1/16 t^4 - 5/128 t^5 + O(t^6)',
    );
    expect(() => t.power('1/2')).toThrow(NotRepresentable);
    expect(t.power(-3).toString()).toBe('t^-3');
  });

  test('need a rational leading coefficient', () => {
    expect(t.plus('4/9').power('-1/2').coefficient(0).toString()).toBe('3/2');
    expect(() => t.plus(2).power('1/2')).toThrow(NotRepresentable);
  });

  test('as one product leave ℚ and come back', () => {
    const product = A.powers([
      [t.plus(2), '1/2'],
      [t.plus(8), '1/2'],
    ]);
    expect(product.coefficient(0).toString()).toBe('4');
    expect(
      product
        .times(product)
        .minus(t.plus(2).times(t.plus(8)))
        .toString(),
    ).toBe('O(t^5)');
    const exponents = A.powers([
      [t, '1/2'],
      [t.times(4), '3/2'],
    ]);
    expect(exponents.toString()).toBe('8 t^2');
  });

  test('of negative values take integer exponents only', () => {
    expect(t.minus(1).power(-1).coefficient(1).toString()).toBe('-1');
    expect(() => t.minus(1).power('1/3')).toThrow(Undefined);
    expect(() => t.negated().power('1/3')).toThrow(Undefined);
  });

  test('of 0 are 0, 1 or undefined', () => {
    expect(A.of(0).power(2).toString()).toBe('0');
    expect(A.of(0).power('1/2').toString()).toBe('0');
    expect(A.of(0).power(0).toString()).toBe('1');
    expect(unknown.power(0).toString()).toBe('1');
    expect(() => A.of(0).power(-1)).toThrow(Undefined);
    expect(() => unknown.power(-1)).toThrow(TooLarge);
    expect(() => unknown.power('1/2')).toThrow(TooLarge);
  });

  test('of an exponent beyond all bounds are refused, not computed', () => {
    expect(() => t.power(10n ** 30n)).toThrow(TooLarge);
    expect(() => t.power(1000)).toThrow(TooLarge);
    expect(() => t.power(-1000)).toThrow(TooLarge);
    expect(
      t
        .plus(1)
        .power(10n ** 30n)
        .coefficient(1)
        .toString(),
    ).toBe(`1${'0'.repeat(30)}`);
  });
});

describe('what powers of series are refused for', () => {
  test('is told', () => {
    expect(() => A.of(0).power(-1)).toThrow('0 to the power -1');
    expect(() => unknown.power(-1)).toThrow('(O(t^5)) to the power -1');
    expect(() => t.minus(1).power('1/3')).toThrow('(-1 + t) to the power 1/3');
    expect(() => t.power('1/2')).toThrow('t^(1/2) is no power series');
    expect(() => t.power(10n ** 30n)).toThrow(/^a power series at t\^10{30}/u);
  });

  test('is not what is known of them: a power is known as far as its base is', () => {
    expect(t.exp().power(2).toString()).toBe('1 + 2 t + 2 t^2 + 4/3 t^3 + 2/3 t^4 + O(t^5)');
    expect(unknown.power(2).toString()).toBe('O(t^10)');
    expect(
      A.powers([
        [t, 3],
        [unknown, 1],
      ]).toString(),
    ).toBe('O(t^8)');
    expect(t.exp().times(t).power(2).coefficient(2).toString()).toBe('1');
    expect(t.plus(1).power(3).toString()).toBe('1 + 3 t + 3 t^2 + t^3');
    expect(
      A.powers([
        [t.plus(1), 1],
        [t.negated().plus(1), 1],
      ]).toString(),
    ).toBe('1 - t^2');
    expect(t.negated().plus(-1).power(2).toString()).toBe('1 + 2 t + t^2');
  });
});
