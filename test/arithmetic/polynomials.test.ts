import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/arithmetic/arithmetic.js';
import { NotRepresentable, Undefined } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';
import { polynomials } from '../../src/arithmetic/polynomials.js';
import { SymbolicNumber } from '../../src/arithmetic/symbolic-number.js';

const A = polynomials();
const [x, y] = [A.indeterminate('x'), A.indeterminate('y')];

function difference(left: Value, right: Value): string {
  return A.textOf(A.lift(left).minus(right).numerator);
}

describe('indeterminates', () => {
  it('are the same where they have the same name, and only there', () => {
    expect(difference(A.indeterminate('x'), x)).toBe('0');
    expect(difference(x, y)).not.toBe('0');
    expect(A.nameOf(0)).toBe('x');
    expect(A.nameOf(1)).toBe('y');
  });

  it('of two arithmetics have nothing to do with each other', () => {
    const B = polynomials();
    expect(B.indeterminate('other').toString()).toBe('other');
    expect(() => A.sum([x, B.indeterminate('x')])).toThrow(TypeError);
  });
});

describe('sums and products', () => {
  it('are 0 and 1 of nothing', () => {
    expect(A.sum([]).toString()).toBe('0');
    expect(A.product([]).toString()).toBe('1');
    expect(A.powers([]).toString()).toBe('1');
  });

  it('take values, literals and symbolic numbers', () => {
    const n = new SymbolicNumber(y);
    expect(difference(A.sum([x, '1/2', n, -1]), x.plus(y).minus('1/2'))).toBe('0');
    expect(difference(A.product([x, '1/2', n, -4]), x.times(y).times(-2))).toBe('0');
    expect(difference(A.of(n), y)).toBe('0');
  });

  it('of powers with integer exponents are fractions, 0 to the power 0 being 1', () => {
    expect(
      difference(
        A.powers([
          [x, 2],
          [y, -1],
          [0, 0],
        ]),
        x.times(x).over(y),
      ),
    ).toBe('0');
    expect(() => A.powers([[x, '1/2']])).toThrow(NotRepresentable);
    expect(() => A.powers([[0, -1]])).toThrow(Undefined);
  });

  it('of powers refuse exponents that are not known', () => {
    expect(() => A.powers([[2, new SymbolicNumber(x)]])).toThrow(NotRepresentable);
  });
});

describe('what is no fraction of polynomials', () => {
  it('is an exponential of anything but a number', () => {
    expect(A.exponential(2, -3).toString()).toBe('1/8');
    expect(A.exponential('1/4', x.minus(x).plus('1/2')).toString()).toBe('1/2');
    expect(() => A.exponential(2, x)).toThrow(NotRepresentable);
    expect(() => A.exponential(2, '1/2')).toThrow(NotRepresentable);
  });

  it('is π', () => {
    expect(() => A.pi()).toThrow(NotRepresentable);
  });
});

it('notes which values were taken for probabilities', () => {
  const B = polynomials();
  new SymbolicNumber(B.indeterminate('p')).asProbability();
  expect(B.probabilities.map(String)).toEqual(['p']);
  expect(A.probabilities).toEqual([]);
  expect(B.of(Rational.one).toString()).toBe('1');
});
