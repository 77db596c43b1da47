import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubles } from '../../src/arithmetic/double.js';
import { NotRepresentable } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';
import { series, smallQuantity } from '../../src/arithmetic/series.js';

const A = series(6);
const t = A.small;

describe('the arithmetic of power series', () => {
  test('its small quantity is exactly t', () => {
    expect(smallQuantity(A).toString()).toBe('t');
    expect(t.precision).toBe(Infinity);
  });

  test('other arithmetics have no small quantity', () => {
    expect(() => smallQuantity(doubles)).toThrow(NotRepresentable);
  });

  test('an order that is no integer from 0 to 200 is refused', () => {
    for (const order of [-1, 1.5, NaN, Infinity, 201])
      expect(() => series(order)).toThrow(RangeError);
  });

  test('what does not end keeps its terms up to the order', () => {
    for (const order of [0, 1, 3, 8]) {
      const B = series(order);
      expect(B.of(1).over(B.small.plus(1)).precision).toBe(order + 1);
    }
  });

  test('values of two orders do not combine', () => {
    expect(() => A.of(1).plus(series(5).of(1))).toThrow(TypeError);
  });

  test('the sum of nothing is 0 and the product of nothing is 1, exactly', () => {
    expect(A.sum([]).toString()).toBe('0');
    expect(A.product([]).toString()).toBe('1');
    expect(A.powers([]).toString()).toBe('1');
  });

  test('a sum has the least precision of its terms', () => {
    const [three, five] = [t.plus(1).power(-1), t.exp().over(t.power(2))];
    expect([three.precision, five.precision]).toEqual([7, 5]);
    expect(A.sum([three, five, 1, t]).precision).toBe(5);
  });

  test('a sum of 200,000 terms is taken', () => {
    const many = Array.from({ length: 200_000 }, () => t);
    expect(A.sum(many).toString()).toBe('200000 t');
  });

  test('exponentials of a base other than 1 need an exact constant', () => {
    expect(A.exponential(2, -3).toString()).toBe('1/8');
    expect(A.exponential('1/4', '1/2').toString()).toBe('1/2');
    expect(A.exponential(1, t.exp()).toString()).toBe('1');
    expect(A.exponential(5, 0).toString()).toBe('1');
    expect(() => A.exponential(2, t)).toThrow(NotRepresentable);
    expect(() => A.exponential(2, '1/2')).toThrow(NotRepresentable);
    expect(() => A.exponential(2, t.exp().minus(t.exp()))).toThrow(NotRepresentable);
    expect(() => A.exponential(-2, 1)).toThrow(RangeError);
    expect(() => A.exponential(0, 1)).toThrow(RangeError);
  });
});

describe('near one half', () => {
  const weight = fc.integer({ min: 1, max: 9 });
  const shift = fc
    .tuple(fc.integer({ min: -9, max: 9 }), weight)
    .map(([n, d]) => Rational.ratio(BigInt(n), BigInt(d)));

  test('a weighted geometric mean has the constant ½ and then the weighted mean of the shifts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(shift, weight), { minLength: 1, maxLength: 6 }), (units) => {
        const total = BigInt(units.reduce((sum, [, w]) => sum + w, 0));
        const p = (w: number): Rational => Rational.ratio(BigInt(w), total);
        const outputs = units.map(([e]) => A.of('1/2').plus(t.times(e)));
        const mean = A.powers(units.map(([, w], i) => [outputs[i] ?? t, p(w)] as const));
        const sum = (f: (e: Rational) => Rational): Rational =>
          Rational.sum(units.map(([e, w]) => p(w).times(f(e))));
        const [first, second] = [sum((e) => e), sum((e) => e.times(e))];
        expect(mean.coefficient(0).toString()).toBe('1/2');
        expect(mean.coefficient(1).equals(first)).toBe(true);
        // ½ exp(Σ p ln(1 + 2te)) = ½ (1 + 2t m₁ − 2t² m₂ + 2t² m₁² + …)
        expect(mean.coefficient(2).equals(first.times(first).minus(second))).toBe(true);
      }),
      { seed: 7 },
    );
  });

  test('a coefficient that is one unit off is seen', () => {
    const [x, y] = [A.of('1/2').plus(t), A.of('1/2').minus(t)];
    const mean = A.powers([
      [x, '1/3'],
      [y, '2/3'],
    ]);
    const wrong = mean.plus(t.power(5).times('1/1000000007'));
    expect(wrong.minus(mean).leadingTerm).toEqual({
      exponent: 5,
      coefficient: Rational.of('1/1000000007'),
    });
    expect(wrong.coefficient(5).equals(mean.coefficient(5))).toBe(false);
    expect(wrong.coefficient(4).equals(mean.coefficient(4))).toBe(true);
  });

  test('a claim about the order of a difference is settled by its valuation', () => {
    // E² − O₁O₂ for O = ½ ± t starts at t², and t²/t² costs two of the known terms.
    const difference = A.of('1/4').minus(A.of('1/2').plus(t).times(A.of('1/2').minus(t)));
    expect(difference.valuation()).toBe(2);
    const quotient = t.times(t).exp().minus(1).over(difference);
    expect(quotient.coefficient(0).toString()).toBe('1');
    expect(quotient.precision).toBe(5);
  });
});
