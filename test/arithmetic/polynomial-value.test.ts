import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NotRepresentable, TooLarge, Undefined } from '../../src/arithmetic/errors.js';
import { Rational, type Literal } from '../../src/arithmetic/number.js';
import { ONE } from '../../src/arithmetic/polynomial.js';
import { PolynomialValue } from '../../src/arithmetic/polynomial-value.js';
import { polynomials } from '../../src/arithmetic/polynomials.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { SymbolicNumber } from '../../src/arithmetic/symbolic-number.js';
import { polynomialAt } from './polynomial-at.js';

const SETTINGS = { seed: 12, numRuns: 80 };
const A = polynomials();
const [x, y] = [A.indeterminate('x'), A.indeterminate('y')];
const number = fc
  .tuple(fc.bigInt(-9n, 9n), fc.bigInt(1n, 5n))
  .map(([n, d]) => Rational.ratio(n, d));

/** An expression in x and y, as a fraction of polynomials and as a function of numbers. */
interface Expression {
  readonly value: PolynomialValue;
  /** Undefined where a denominator is 0. */
  readonly at: (x: Rational, y: Rational) => Rational | undefined;
}

const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'expression' },
    fc.constant<Expression>({ value: x, at: (a) => a }),
    fc.constant<Expression>({ value: y, at: (_, b) => b }),
    number.map((c): Expression => ({ value: A.lift(c), at: () => c })),
    fc
      .tuple(
        tie('expression'),
        tie('expression'),
        fc.constantFrom('plus', 'minus', 'times', 'over'),
      )
      .filter(([, right, operation]) => operation !== 'over' || right.value.numerator.size > 0)
      .map(([left, right, operation]): Expression => ({
        value: left.value[operation](right.value),
        at: (a, b) => {
          const [u, v] = [left.at(a, b), right.at(a, b)];
          if (u === undefined || v === undefined) return undefined;
          if (operation === 'over' && v.sign() === 0) return undefined;
          return u[operation](v);
        },
      })),
  ),
}));

function valueAt(p: PolynomialValue, a: Rational, b: Rational): Rational | undefined {
  return polynomialAt(A, p, { x: a, y: b });
}

function isSame(p: PolynomialValue, q: PolynomialValue): boolean {
  return p.minus(q).numerator.size === 0;
}

describe('fractions of polynomials', () => {
  it('have the values of the expressions that they were made by', () => {
    fc.assert(
      fc.property(expression, number, number, ({ value, at }, a, b) => {
        const expected = at(a, b);
        const actual = valueAt(value, a, b);
        // Without a cancellation, the fraction has a value wherever the expression has one.
        if (expected !== undefined) expect(actual?.equals(expected)).toBe(true);
      }),
      SETTINGS,
    );
  });

  it('have no value where a division by 0 is on the way', () => {
    const p = x.over(x);
    expect(valueAt(p, Rational.zero, Rational.one)).toBeUndefined();
    expect(valueAt(x.times(0).over(y), Rational.one, Rational.zero)).toBeUndefined();
    expect(
      valueAt(
        A.of(1).over(y).minus(A.of(1).over(y)) as PolynomialValue,
        Rational.one,
        Rational.zero,
      ),
    ).toBeUndefined();
  });

  it('are the same in all ways to write them, and not where they differ', () => {
    const geometric = A.of(1).minus(x.power(4)).over(A.of(1).minus(x)) as PolynomialValue;
    const series = A.sum([1, x, x.power(2), x.power(3)]) as PolynomialValue;
    expect(isSame(geometric, series)).toBe(true);
    expect(isSame(geometric, series.plus('1e-40'))).toBe(false);
    expect(isSame(x.over(y).plus(y.over(x)), x.times(x).plus(y.times(y)).over(x.times(y)))).toBe(
      true,
    );
    expect(isSame(x.over(y), y.over(x))).toBe(false);
  });

  it('take powers as repeated multiplications do', () => {
    const p = x.plus(1).over(y);
    expect(isSame(p.power(3), p.times(p).times(p))).toBe(true);
    expect(isSame(p.power(-2), y.times(y).over(x.plus(1).times(x.plus(1))))).toBe(true);
    expect(p.power(0).constant?.toString()).toBe('1');
    expect(A.lift(0).power(0).constant?.toString()).toBe('1');
    expect(() => A.lift(0).power(-1)).toThrow(Undefined);
    expect(() => x.power(65)).toThrow(TooLarge);
    expect(() => x.power('1/2')).toThrow(NotRepresentable);
  });

  it('divide by everything but what is 0 for all numbers', () => {
    expect(() => x.over(0)).toThrow(Undefined);
    expect(() => x.over(y.minus(y))).toThrow(Undefined);
    const zero = x.plus(y).power(2).minus(x.power(2)).minus(x.times(y).times(2)).minus(y.power(2));
    expect(() => A.of(1).over(zero)).toThrow(Undefined);
    expect(x.over(x.minus(y)).denominator.size).toBe(2);
  });
});

describe('the number that a fraction is', () => {
  it.each<[string, PolynomialValue, Literal | undefined]>([
    ['a number', A.lift('2/3'), '2/3'],
    ['an indeterminate', x, undefined],
    ['what cancels', x.plus(5).minus(x), 5],
    ['0 over a polynomial', x.minus(x).over(y), 0],
    ['a polynomial over a number', x.over(2), undefined],
    ['a number over a polynomial', A.lift(1).over(x), undefined],
  ])('is known of %s only where it is one', (_, p, expected) => {
    const { constant } = p;
    expect(constant?.toString()).toBe(expected?.toString());
  });

  it('has the elementary functions of rationals, and nothing else has', () => {
    expect(A.lift(0).exp().toString()).toBe('1');
    expect(A.lift(1).ln().toString()).toBe('0');
    expect(A.lift('4/9').power('1/2').toString()).toBe('2/3');
    expect(A.lift('-4/9').abs().toString()).toBe('4/9');
    expect(() => A.lift(2).ln()).toThrow(NotRepresentable);
    expect(() => A.lift(0).ln()).toThrow(Undefined);
    for (const f of ['abs', 'exp', 'ln', 'tanh', 'sin', 'cos'] as const)
      expect(() => x[f]()).toThrow(NotRepresentable);
  });
});

describe('the larger and the smaller one', () => {
  it('are known where the difference is a number', () => {
    expect(isSame(x.max(x.plus(1)), x.plus(1))).toBe(true);
    expect(isSame(x.plus(1).max(x), x.plus(1))).toBe(true);
    expect(isSame(x.min(x.plus(1)), x)).toBe(true);
    expect(isSame(x.plus(1).min(x), x)).toBe(true);
    expect(A.lift('1/3').max('1/2').toString()).toBe('1/2');
    expect(A.lift('1/3').min('-1/2').constant?.toString()).toBe('-1/2');
  });

  it('are unknown where it is none', () => {
    expect(() => x.max(y)).toThrow(NotRepresentable);
    expect(() => x.min(0)).toThrow(NotRepresentable);
  });
});

test('operands are values of the same arithmetic, symbolic numbers of it, and literals', () => {
  expect(isSame(x.plus(new SymbolicNumber(y)), x.plus(y))).toBe(true);
  expect(isSame(x.plus('1/2').minus(1n).plus('1/2'), x)).toBe(true);
  const other = polynomials();
  expect(() => x.plus(other.indeterminate('x'))).toThrow('two polynomial arithmetics');
  expect(() => x.plus(new SymbolicNumber(other.indeterminate('x')))).toThrow(TypeError);
  expect(() => x.plus(rationals.of(1))).toThrow(TypeError);
});

test('a fraction whose denominator is a number has none', () => {
  const half = x.over(2);
  expect(half.denominator).toBe(ONE);
  expect(half.toString()).toBe('1/2·x');
  expect(x.over(y.plus(1)).toString()).toBe('(x)/(y + 1)');
});

test('a sum of fractions is that of its terms', () => {
  const all = [x, A.lift(1).over(y), y, x.over(y), A.lift(-1).over(y)];
  const expected = x.plus(y).plus(x.over(y));
  expect(isSame(PolynomialValue.sum(A, all), expected)).toBe(true);
  expect(PolynomialValue.sum(A, []).constant?.toString()).toBe('0');
});
