import { describe, expect, it } from 'vitest';
import { Undefined } from '../../src/arithmetic/errors.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { mpfr, UP } from '../../src/arithmetic/mpfr.js';

const A = intervals(64);

describe('methods', () => {
  it('say that a value is undefined where no number exists', () => {
    expect(() => A.of(1).over(0)).toThrow(Undefined);
    expect(() => A.of(0).over(0)).toThrow(Undefined);
    expect(() => A.of(0).ln()).toThrow(Undefined);
    expect(() => A.between(-2, 0).ln()).toThrow(Undefined);
    expect(() => A.of(-1).power('1/2')).toThrow(Undefined);
    expect(() => A.of(0).power(-1)).toThrow(Undefined);
    expect(() => A.powers([[0, '-1/2']])).toThrow(Undefined);
    expect(() => A.empty().plus(1)).toThrow(Undefined);
    expect(() => A.sum([A.empty()])).toThrow(Undefined);
  });

  it('go on, without certainty, where a number may exist', () => {
    for (const doubtful of [
      A.of(1).over(A.between(-1, 1)),
      A.of(1).over(A.between(0, 1)),
      A.between(0, 1).ln(),
      A.between(-1, 1).power('1/2'),
      A.between(0, 1).power('-1/2'),
      A.between(-1, 1).power(-3),
    ]) {
      expect(doubtful.certain).toBe(false);
      expect(doubtful.plus(1).exp().certain).toBe(false);
      expect(doubtful.times(0).abs().max(1).min(2).negated().tanh().certain).toBe(false);
      expect(doubtful.power(0).certain).toBe(false);
    }
  });

  it('stay certain inside of the domains', () => {
    const x = A.between('1/9', 4);
    expect(x.ln().exp().over(x).power('-2/3').minus(x).power(5).abs().tanh().certain).toBe(true);
  });

  it('know sines, cosines and π', () => {
    expect(A.of(1).sin().toDecimal(10)).toBe('[0.8414709848, 0.8414709849]');
    expect(A.of(1).cos().toDecimal(10)).toBe('[0.5403023058, 0.5403023059]');
    expect(A.between(1, 2).sin().toDecimal(3)).toBe('[0.841, 1]');
    expect(A.pi().toDecimal(10)).toBe('[3.141592653, 3.141592654]');
    expect(A.pi().sin().contains(0)).toBe(true);
    expect(A.pi().cos().contains(-1)).toBe(true);
    expect(A.pi().certain).toBe(true);
    expect(() => A.empty().sin()).toThrow(Undefined);
    expect(() => A.empty().cos()).toThrow(Undefined);
  });

  it('agree with the convention for powers of 0', () => {
    expect(A.of(0).power('1/2').toDecimal(3)).toBe('[0, 0]');
    expect(A.of(0).power(0).toDecimal(3)).toBe('[1, 1]');
    expect(A.between(-3, 5).power(0).toDecimal(3)).toBe('[1, 1]');
  });
});

describe('reading', () => {
  it('gives the ends as fractions, or nothing where there are none', () => {
    const x = A.between('-3/8', 2);
    expect(x.lowerRational()?.toString()).toBe('-3/8');
    expect(x.upperRational()?.toString()).toBe('2');
    expect(A.between(0, 'infinity').upperRational()).toBeUndefined();
    expect(A.empty().lowerRational()).toBeUndefined();
  });

  it('writes the ends rounded outward, and the middle for the eye', () => {
    expect(A.of('2/3').toDecimal(3)).toBe('[0.666, 0.667]');
    expect(A.of('-2/3').toDecimal(3)).toBe('[-0.667, -0.666]');
    expect(A.of('2/3').midDecimal(3)).toBe('0.667');
    expect(A.between(0, 'infinity').midDecimal(3)).toBe('unbounded');
    expect(A.of('1/3').toString()).toBe('[0.33333333333333333331, 0.33333333333333333335]');
    expect(A.empty().toDecimal(3)).toBe('[empty]');
  });

  it('keeps decimals short whatever the exponent', () => {
    expect(A.of('1e-300').power(1_000_000).toDecimal(10).length).toBeLessThan(60);
    expect(A.of('1e300').power(-3_000_000).toDecimal(10).length).toBeLessThan(60);
  });

  it('knows its members exactly', () => {
    const x = A.between('1/4', '1/2');
    expect(['1/4', '1/3', '1/2'].every((q) => x.contains(q))).toBe(true);
    expect(x.contains('0.2499999999999999999999999999999999999')).toBe(false);
    expect(A.empty().contains(0)).toBe(false);
  });
});

it('refuses NaN as an end, and ends of the empty interval', () => {
  const x = A.fresh(true);
  mpfr.mpfr_set_nan(x.lower);
  mpfr.mpfr_set_si(x.upper, 1, UP);
  expect(() => x.sealed()).toThrow('NaN');
  expect(() => A.empty().lower).toThrow('no ends');
  expect(() => A.spanning(x.lower, x.upper, true)).toThrow(RangeError);
});

it('takes certainty away and gives it without touching the ends', () => {
  const x = A.between(1, 2);
  const doubtful = x.withCertainty(false);
  expect(doubtful.certain).toBe(false);
  expect(doubtful.toDecimal(3)).toBe('[1, 2]');
  expect(x.certain).toBe(true);
  expect(x.withCertainty(true)).toBe(x);
});

it('says what does not exist, of which arguments have none', () => {
  const none = A.empty();
  const said = (operation: () => unknown): string => {
    try {
      operation();
    } catch (error) {
      return error instanceof Undefined ? error.message : String(error);
    }
    return '';
  };
  expect(
    [
      () => none.plus(1),
      () => none.minus(1),
      () => none.times(1),
      () => none.over(1),
      () => none.negated(),
      () => none.abs(),
      () => none.max(1),
      () => none.min(1),
      () => none.power('1/2'),
      () => none.exp(),
      () => none.ln(),
      () => none.tanh(),
      () => none.sin(),
      () => none.cos(),
    ].map((operation) => said(operation).replace(' does not exist', '')),
  ).toEqual([
    'the sum',
    'the difference',
    'the product',
    'the quotient by 0',
    'the negative',
    'the absolute value',
    'the maximum',
    'the minimum',
    'the power 1/2 of a number outside of its domain',
    'the exponential',
    'the logarithm of a number that is not positive',
    'the hyperbolic tangent',
    'the sine',
    'the cosine',
  ]);
  expect(said(() => A.of(-1).ln())).toContain('does not exist');
});

it('has nothing in it that is below or above it, and no middle where it has none', () => {
  const x = A.between(1, 2);
  expect([x.contains(0), x.contains(1), x.contains('3/2'), x.contains(2), x.contains(3)]).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect([A.empty().contains(0), A.empty().midDecimal(3), A.empty().toDecimal(3)]).toEqual([
    false,
    'empty',
    '[empty]',
  ]);
  expect(A.empty().lowerRational()).toBeUndefined();
});

it('tells a value that is used too late from one that has no ends', () => {
  const late = A.scope(() => A.of(1));
  const message = 'an interval was used after the scope that it was made in had ended';
  expect(() => late.lower).toThrow(message);
  expect(() => late.upper).toThrow(message);
  expect(() => A.empty().lower).toThrow('the empty interval has no ends');
});

it('refuses an end that is no number', () => {
  const broken = A.of(1);
  mpfr.mpfr_set_nan(broken.upper);
  expect(() => broken.sealed()).toThrow('an operation on intervals left NaN as an end');
  const other = A.of(1);
  mpfr.mpfr_set_nan(other.lower);
  expect(() => other.sealed()).toThrow('an operation on intervals left NaN as an end');
});
