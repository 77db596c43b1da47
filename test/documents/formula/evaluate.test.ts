import { describe, expect, it } from 'vitest';
import { closed, asRational } from '../../../src/arithmetic/closed.js';
import { doubles } from '../../../src/arithmetic/double.js';
import { intervals } from '../../../src/arithmetic/enclosures.js';
import { NotRepresentable, TooLarge, Undefined } from '../../../src/arithmetic/errors.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { exactValue } from '../../../src/documents/formula/evaluate.js';
import { formulaOf, scopeOf, valueOf } from '../formula-of.js';

describe('the value of a formula', () => {
  it.each<[string, string, Readonly<Record<string, string>>?]>([
    ['1 - 2 - 3', '-4'],
    ['2^3^2', '512'],
    ['-2^2', '-4'],
    ['12/2/3', '2'],
    ['0.1 + 0.2', '3/10'],
    ['4!/3!', '4'],
    ['binomial(5, 2) + binomial(2, 5) + binomial(2, -1)', '10'],
    ['sqrt(9/4)', '3/2'],
    ['8^(2/3)', '4'],
    ['(-2)^3', '-8'],
    ['0^0', '1'],
    ['min(3, 1, 2) + max(3, 1, 2)', '4'],
    ['abs(-3) + exp(0) + ln(1) + tanh(0)', '4'],
    ['sum(k^2, k, 1, 4)', '30'],
    ['product(k, k, 1, 5)', '120'],
    ['sum(1, k, 1, 0) + product(7, k, 1, 0)', '1'],
    ['sum(sum(i*j, i, 1, j), j, 1, 3)', '25'],
    ['sum(k, k, k, k + 1)', '11', { k: '5' }],
    ['x*y - y/x', '-3/2', { x: '1/2', y: '1' }],
  ])('is exact where it is rational: %s', (text, value, values = {}) => {
    expect(String(valueOf(text, values))).toBe(value);
  });

  it.each(['1/0', 'ln(0)', 'sqrt(-1)', '(-1/2)!', '0^(-1)', '(-8)^(1/3)', 'sum(k, k, 0, 1/2)'])(
    'does not exist: %s',
    (text) => {
      expect(() => valueOf(text)).toThrow(Undefined);
    },
  );

  it.each(['sqrt(2)', 'e', 'exp(1)', '2^sqrt(2)'])('is in another arithmetic: %s', (text) => {
    expect(() => valueOf(text)).toThrow(NotRepresentable);
    const A = intervals(64);
    A.scope(() => {
      expect(A.operand(valueOf(text, {}, A)).certain).toBe(true);
    });
  });

  it.each(['sum(1, k, 1, 10^5)', '(10^4)!', '2^(10^8)', 'sum(sum(k, k, 1, 999), j, 1, 999)'])(
    'is refused where it takes too much: %s',
    (text) => {
      expect(() => valueOf(text)).toThrow(TooLarge);
    },
  );

  it('is decided in normal forms', () => {
    const value = valueOf('(e^(1/2))^2/e + sqrt(2)*sqrt(8)', {}, closed());
    expect(String(asRational(value))).toBe('5');
  });

  it('is the one that doubles have', () => {
    const text = 'logistic(x) + sinh(x)*cosh(x) - x^sqrt(2) + log(x, 3)';
    const x = 1.5;
    const wanted =
      1 / (1 + Math.exp(-x)) +
      Math.sinh(x) * Math.cosh(x) -
      x ** Math.SQRT2 +
      Math.log(x) / Math.log(3);
    expect(Number(String(valueOf(text, { x: '3/2' }, doubles)))).toBeCloseTo(wanted, 12);
  });

  it('says nothing of a negative base with an exponent that may be a fraction after all', () => {
    const A = intervals(64);
    expect(() => A.scope(() => valueOf('(-2)^(ln(e^2))', {}, A))).toThrow(NotRepresentable);
    expect(() => A.scope(() => valueOf('(-sqrt(2))^ln(e^2)', {}, A))).toThrow(NotRepresentable);
  });

  it('needs the values of all variables, and not those that objects inherit', () => {
    expect(() => valueOf('x')).toThrow('the variable x has no value');
    expect(() => valueOf('constructor')).toThrow('the variable constructor has no value');
  });

  it('is widened at each step where the scope says so', () => {
    let steps = 0;
    const rounded = <T>(value: T): T => {
      steps++;
      return value;
    };
    const scope = { ...scopeOf({ x: '2' }), rounded };
    expect(String(exactValue(formulaOf('x + 1'), scope))).toBe('3');
    expect(steps).toBe(0);
  });
});

describe('an exact value', () => {
  it('is a fraction, or is not known', () => {
    expect(exactValue(formulaOf('1/2 + 1/3'), scopeOf())?.equals(Rational.of('5/6'))).toBe(true);
    expect(exactValue(formulaOf('sqrt(2)'), scopeOf())).toBeUndefined();
    expect(() => exactValue(formulaOf('1/0'), scopeOf())).toThrow(Undefined);
  });

  it('of a tower of powers is given up in good time', () => {
    const tower = Array<string>(100).fill('2').join('^');
    expect(exactValue(formulaOf(tower), scopeOf())).toBeUndefined();
  });
});
