import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NotRepresentable, Undefined } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';
import { polynomials } from '../../src/arithmetic/polynomials.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { SymbolicNumber } from '../../src/arithmetic/symbolic-number.js';
import { terms } from '../../src/arithmetic/terms.js';
import { polynomialAt } from './polynomial-at.js';

const A = polynomials();
const x: Rational = new SymbolicNumber(A.indeterminate('x'));
const y: Rational = new SymbolicNumber(A.indeterminate('y'));
const number = fc
  .tuple(fc.bigInt(-9n, 9n), fc.bigInt(1n, 5n))
  .map(([n, d]) => Rational.ratio(n, d));

/** Everything that a number can do and that is a number again. */
const FORMULAS: Readonly<Record<string, (a: Rational, b: Rational) => Rational>> = {
  'a + b': (a, b) => a.plus(b),
  '2 + a': (a) => Rational.of(2).plus(a),
  'a + 2': (a) => a.plus(2),
  'a − b': (a, b) => a.minus(b),
  '1 − a': (a) => Rational.one.minus(a),
  'a − 1/3': (a) => a.minus('1/3'),
  'a b': (a, b) => a.times(b),
  '2/3 a': (a) => Rational.of('2/3').times(a),
  'a / b': (a, b) => a.over(b),
  '3 / b': (_, b) => Rational.of(3).over(b),
  'b / 3': (_, b) => b.over(3),
  '1 / b': (_, b) => b.inverse(),
  '−a': (a) => a.negated(),
  'a³': (a) => a.toThe(3),
  'b⁻²': (_, b) => b.toThe(-2n),
  'a⁰': (a) => a.toThe(0),
  Σ: (a, b) => Rational.sum([a, Rational.of('1/2'), b, a, Rational.of(3)]),
  'Σ of one': (a) => Rational.sum([a]),
};

test.each(Object.entries(FORMULAS))('%s of unknown numbers is what it is of numbers', (_, f) => {
  const general = f(x, y);
  expect(general.isSymbolic).toBe(true);
  fc.assert(
    fc.property(number, number, (a, b) => {
      fc.pre(b.sign() !== 0);
      expect(polynomialAt(A, general, { x: a, y: b })?.equals(f(a, b))).toBe(true);
    }),
    { seed: 13, numRuns: 20 },
  );
});

describe('an unknown number', () => {
  it('has no digits, no sign and no order', () => {
    expect(() => x.numerator).toThrow(NotRepresentable);
    expect(() => x.denominator).toThrow(NotRepresentable);
    expect(() => x.sign()).toThrow(NotRepresentable);
    expect(() => x.compare(y)).toThrow(NotRepresentable);
    expect(() => x.equals(0)).toThrow(NotRepresentable);
    expect(() => Rational.zero.equals(x)).toThrow(NotRepresentable);
    expect(() => Rational.one.compare(x)).toThrow(NotRepresentable);
    expect(() => x.isInteger()).toThrow(NotRepresentable);
    expect(() => x.toNumber()).toThrow(NotRepresentable);
    expect(() => x.abs()).toThrow(NotRepresentable);
  });

  it('names itself in the error, shortly', () => {
    expect(() => x.sign()).toThrow('the sign of x cannot be known');
    const long = Array.from({ length: 12 }, () => x.plus(y)).reduce((p, q) => p.times(q));
    expect(() => long.sign()).toThrow(/^the sign of .{60}… cannot be known$/u);
  });

  it('enters no arithmetic but its own', () => {
    expect(() => polynomials().of(x)).toThrow(TypeError);
    expect(() => terms().of(x)).toThrow(TypeError);
    expect(A.of(x)).toBe((x as SymbolicNumber).value);
  });

  it('has no root, no logarithm and no larger one in rational arithmetic', () => {
    const value = rationals.of(x);
    expect(() => value.power('1/2')).toThrow(NotRepresentable);
    expect(() => value.exp()).toThrow(NotRepresentable);
    expect(() => value.ln()).toThrow(NotRepresentable);
    expect(() => value.max(0)).toThrow(NotRepresentable);
  });

  it('divides nothing by what is 0 for all numbers', () => {
    expect(() => x.over(y.minus(y))).toThrow(Undefined);
    expect(() => x.minus(x).inverse()).toThrow(Undefined);
    expect(() => Rational.one.over(x.minus(x))).toThrow(Undefined);
  });

  it('is written as its value is', () => {
    expect(x.toString()).toBe('x');
    expect(JSON.stringify([x])).toBe('["x"]');
  });
});

describe('a number that turns out to be known', () => {
  const five = x.plus(5).minus(x);

  it('has a sign, an order and a size, but no digits', () => {
    expect(five.sign()).toBe(1);
    expect(five.compare(6)).toBe(-1);
    expect(Rational.of(4).compare(five)).toBe(-1);
    expect(five.equals(5)).toBe(true);
    expect(x.equals(x)).toBe(true);
    expect(five.isInteger()).toBe(true);
    expect(five.toNumber()).toBe(5);
    expect(five.negated().abs().equals(5)).toBe(true);
    expect(() => five.numerator).toThrow(NotRepresentable);
  });
});

test('what is compared is the difference, so that order is known where that is a number', () => {
  expect(x.plus(1).compare(x)).toBe(1);
  expect(x.compare(x.plus('1/9'))).toBe(-1);
});

test('terms of a solver are numbers just as polynomials are', () => {
  const T = terms();
  const t = new SymbolicNumber(T.variable('t'));
  expect(() => t.sign()).toThrow(NotRepresentable);
  expect(T.lift(t.plus(1)).text).toBe(T.lift(T.variable('t').plus(1)).text);
  expect(t.times(0).sign()).toBe(0);
  expect(() => t.plus(x)).toThrow(TypeError);
});

test('a probability is noted with the arithmetic that it belongs to', () => {
  const B = polynomials();
  const p = new SymbolicNumber(B.indeterminate('p'));
  p.asProbability();
  expect(B.probabilities).toEqual([p.value]);
  expect(A.probabilities).toEqual([]);
});

test('a literal is never symbolic', () => {
  expect(Rational.of('1/2').isSymbolic).toBe(false);
  expect(Rational.of(x)).toBe(x);
});
