import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NotRepresentable, TooLarge, Undefined } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';
import { series, type SeriesArithmetic, type SeriesValue } from '../../src/arithmetic/series.js';

const A = series(4);
const t = A.small;
const one = A.of(1);
/** 1 + t + t² + t³ + t⁴ + O(t⁵) */
const geometric = one.over(one.minus(t));
/** O(t⁵) */
const unknown = geometric.minus(geometric);

describe('precision travels with the value', () => {
  test('polynomials of few terms are exact', () => {
    expect(t.plus('1/2').times(t.minus(3)).toString()).toBe('-3/2 - 5/2 t + t^2');
    expect(t.plus(1).power(4).precision).toBe(Infinity);
    expect(t.power(9).toString()).toBe('t^9');
  });

  test('polynomials of many terms are cut off at the order', () => {
    expect(t.plus(1).power(5).toString()).toBe('1 + 5 t + 10 t^2 + 10 t^3 + 5 t^4 + O(t^5)');
    expect(t.plus(1).power(3).times(t.plus(1).power(3)).precision).toBe(5);
    expect(t.power(5).plus(1).toString()).toBe('1 + O(t^5)');
  });

  test('dividing by what starts at t² costs two', () => {
    expect(geometric.over(t.times(t)).precision).toBe(3);
    expect(geometric.over(t.times(t).plus(t.power(3))).precision).toBe(3);
    expect(geometric.over(t.times(t)).toString()).toBe('t^-2 + t^-1 + 1 + t + t^2 + O(t^3)');
  });

  test('multiplying by what starts at t² gains two', () => {
    expect(geometric.times(t.times(t)).precision).toBe(7);
    expect(geometric.times(t.power(2)).over(t.power(2)).toString()).toBe(geometric.toString());
  });

  test('a product of vanishing values vanishes to the sum of the orders', () => {
    expect(unknown.toString()).toBe('O(t^5)');
    expect(unknown.times(unknown).toString()).toBe('O(t^10)');
    expect(unknown.power(3).toString()).toBe('O(t^15)');
    expect(unknown.over(t.power(2)).toString()).toBe('O(t^3)');
    expect(unknown.times(geometric).toString()).toBe('O(t^5)');
  });

  test('0 times what is not known is exactly 0', () => {
    expect(unknown.times(0).toString()).toBe('0');
    expect(A.of(0).over(geometric).toString()).toBe('0');
  });

  test('what is known further survives a sum with a sparse unknown', () => {
    expect(unknown.times(unknown).plus(1).toString()).toBe('1 + O(t^10)');
    expect(unknown.plus(0).toString()).toBe('O(t^5)');
  });

  test('a coefficient beyond the precision is refused', () => {
    expect(geometric.coefficient(4).toString()).toBe('1');
    expect(geometric.coefficient(-3).toString()).toBe('0');
    expect(() => geometric.coefficient(5)).toThrow(RangeError);
    expect(() => geometric.coefficient(0.5)).toThrow(RangeError);
    expect(t.coefficient(1000).toString()).toBe('0');
  });

  test('no coefficient is ever wrong: a higher order only adds to them', () => {
    const part = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 1, max: 3 }));
    const polynomial = fc.array(part, { minLength: 1, maxLength: 4 });
    const operation = fc.constantFrom('plus', 'minus', 'times', 'over', 'max', 'min');
    const build = (B: SeriesArithmetic, parts: [number, number][]): SeriesValue =>
      B.sum(parts.map(([n, d], i) => B.small.power(i).times(`${n}/${d}`)));
    let compared = 0;
    fc.assert(
      fc.property(polynomial, polynomial, polynomial, operation, operation, (f, g, h, op, then) => {
        const run = (order: number): SeriesValue | undefined => {
          const B = series(order);
          const [a, b, c] = [build(B, f), build(B, g), build(B, h)];
          try {
            return a[op](b.over(c.plus(1)))[then](c);
          } catch (error) {
            if (error instanceof Undefined || error instanceof TooLarge) return undefined;
            throw error;
          }
        };
        const [coarse, fine] = [run(3), run(9)];
        if (coarse === undefined || fine === undefined) return;
        expect(fine.precision).toBeGreaterThanOrEqual(coarse.precision);
        for (let i = -4; i < Math.min(coarse.precision, 8); i++, compared++)
          expect(coarse.coefficient(i).toString()).toBe(fine.coefficient(i).toString());
      }),
      { seed: 8, numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});

describe('leading terms', () => {
  test('are the first known coefficient that is not 0', () => {
    expect(t.times('-2/3').plus(t.power(2)).leadingTerm).toEqual({
      exponent: 1,
      coefficient: Rational.of('-2/3'),
    });
    expect(geometric.over(t).valuation()).toBe(-1);
  });

  test('are not there where nothing is known but that it vanishes', () => {
    expect(unknown.leadingTerm).toBeUndefined();
    expect(unknown.valuation()).toBeUndefined();
    expect(unknown.isZero()).toBe(false);
    expect(A.of(0).isZero()).toBe(true);
  });
});

describe('exp, ln and tanh', () => {
  test('are inverse to each other', () => {
    const f = t.times('2/3').minus(t.power(3));
    expect(f.exp().ln().minus(f).toString()).toBe('O(t^5)');
    expect(f.plus(1).ln().exp().minus(f.plus(1)).toString()).toBe('O(t^5)');
  });

  test('of constants are exact where they are rational', () => {
    expect(A.of(0).exp().toString()).toBe('1');
    expect(A.of(1).ln().toString()).toBe('0');
    expect(A.of(0).tanh().toString()).toBe('0');
  });

  test('of other constants and of poles are not representable', () => {
    for (const x of [A.of(2), t.plus('1/2'), t.power(-1)]) {
      expect(() => x.exp()).toThrow(NotRepresentable);
      expect(() => x.tanh()).toThrow(NotRepresentable);
      expect(() => x.ln()).toThrow(NotRepresentable);
    }
    expect(() => t.ln()).toThrow(NotRepresentable);
  });

  test('have no logarithm of 0 or of what is negative', () => {
    expect(() => A.of(0).ln()).toThrow(Undefined);
    expect(() => t.minus(1).ln()).toThrow(Undefined);
    expect(() => t.negated().ln()).toThrow(Undefined);
    expect(() => unknown.ln()).toThrow(TooLarge);
  });

  test('keep what is known of their argument', () => {
    const f = geometric.minus(1).over(t.power(2)).times(t.power(2));
    expect(f.precision).toBe(5);
    expect(f.times(t.power(-1)).minus(1).exp().precision).toBe(4);
    expect(f.plus(1).ln().precision).toBe(5);
    expect(unknown.exp().toString()).toBe('1 + O(t^5)');
    expect(unknown.tanh().toString()).toBe('O(t^5)');
    expect(t.power(3).tanh().toString()).toBe('t^3 + O(t^8)');
    expect(t.power(-3).times(unknown).tanh().toString()).toBe('O(t^2)');
    expect(() => unknown.over(t.power(5)).exp()).toThrow(TooLarge);
  });
});

describe('sin and cos', () => {
  test('expand about 0', () => {
    expect(t.times(2).sin().toString()).toBe('2 t - 4/3 t^3 + 4/15 t^5 + O(t^6)');
    expect(t.times(2).cos().toString()).toBe('1 - 2 t^2 + 2/3 t^4 + O(t^5)');
    expect(A.of(0).sin().toString()).toBe('0');
    expect(A.of(0).cos().toString()).toBe('1');
  });

  test('have squares that add up to 1', () => {
    const f = t.times('2/3').minus(t.power(2));
    const square = f.sin().power(2).plus(f.cos().power(2));
    expect(square.minus(1).toString()).toBe('O(t^5)');
  });

  test('keep what is known of their argument', () => {
    expect(unknown.sin().toString()).toBe('O(t^5)');
    const part = t.plus(t.power(-2).times(unknown));
    expect(part.toString()).toBe('t + O(t^3)');
    expect(part.sin().toString()).toBe('t + O(t^3)');
    // cos(t + O(t³)) = 1 − t²/2 + O(t⁴)
    expect(part.cos().toString()).toBe('1 - 1/2 t^2 + O(t^4)');
  });

  test('of other constants, and π, are not representable', () => {
    for (const x of [A.of(1), t.plus(1), t.power(-1)]) {
      expect(() => x.sin()).toThrow(NotRepresentable);
      expect(() => x.cos()).toThrow(NotRepresentable);
    }
    expect(() => A.pi()).toThrow(NotRepresentable);
    expect(() => unknown.over(t.power(5)).sin()).toThrow(TooLarge);
  });
});

describe('order for t → 0+', () => {
  test('is that of the leading coefficient of the difference', () => {
    expect(t.max(t.power(2)).toString()).toBe('t');
    expect(t.min(t.power(2)).toString()).toBe('t^2');
    expect(t.max('1/1000000').toString()).toBe('1/1000000');
    expect(t.minus(t.power(2)).negated().abs().toString()).toBe('t - t^2');
    expect(t.power(-1).negated().min(-5).toString()).toBe('-t^-1');
  });

  test('of two values that are not told apart gives what they have in common', () => {
    expect(geometric.max(geometric).toString()).toBe(geometric.toString());
    expect(A.of(0).max(unknown).toString()).toBe('O(t^5)');
    expect(geometric.min(geometric.over(t).times(t)).toString()).toBe(geometric.toString());
    expect(unknown.abs().toString()).toBe('O(t^5)');
  });
});

test('division by exactly 0 is undefined, by what is only known to vanish too large a question', () => {
  expect(() => t.over(0)).toThrow(Undefined);
  expect(() => A.of(0).over(0)).toThrow(Undefined);
  expect(() => t.over(unknown)).toThrow(TooLarge);
  expect(() => t.over(unknown)).toThrow('precision exhausted');
});

test('prints its terms and what is not known', () => {
  expect(t.times(3).plus('1/2').minus(t.power(2)).plus(unknown).toString()).toBe(
    '1/2 + 3 t - t^2 + O(t^5)',
  );
  expect(unknown.over(t.power(4)).toString()).toBe('O(t)');
  expect(unknown.over(t.power(5)).toString()).toBe('O(1)');
  expect(t.negated().minus('2/3').toString()).toBe('-2/3 - t');
});

describe('what is told of a series', () => {
  const said = (operation: () => unknown): string => {
    try {
      operation();
    } catch (error) {
      return String(error);
    }
    return '';
  };

  test('that has no value, none with rational coefficients, or no known term', () => {
    expect(
      [
        () => one.over(0),
        () => one.over(unknown),
        () => A.of(0).ln(),
        () => t.negated().ln(),
        () => unknown.ln(),
        () => A.of(2).ln(),
        () => t.ln(),
        () => one.exp(),
        () => one.tanh(),
        () => one.sin(),
        () => one.cos(),
        () => A.of('1/2').plus(t).exp(),
      ].map(said),
    ).toEqual([
      'Undefined: (1)/0',
      expect.stringContaining('a division by O(t^5)'),
      'Undefined: ln 0',
      'Undefined: ln(-t)',
      expect.stringContaining('ln(O(t^5))'),
      'NotRepresentable: ln(2) has no rational coefficients',
      'NotRepresentable: ln(t) has no rational coefficients',
      'NotRepresentable: exp(1) has no rational coefficients',
      'NotRepresentable: tanh(1) has no rational coefficients',
      'NotRepresentable: sin(1) has no rational coefficients',
      'NotRepresentable: cos(1) has no rational coefficients',
      'NotRepresentable: exp(1/2 + t) has no rational coefficients',
    ]);
  });

  test('are coefficients up to where they are known, and none between', () => {
    expect(said(() => t.coefficient(0.5))).toBe('RangeError: there is no coefficient of t^0.5');
    expect(said(() => unknown.coefficient(5))).toBe(
      'RangeError: the coefficient of t^5 is not known: O(t^5)',
    );
    expect(unknown.coefficient(4).toString()).toBe('0');
    expect([t.coefficient(-3), t.coefficient(1), t.coefficient(99)].map(String)).toEqual([
      '0',
      '1',
      '0',
    ]);
  });

  test('is a leading power up to 10^15 or so, and none beyond', () => {
    expect(() => t.power(10n ** 30n)).toThrow(TooLarge);
    expect(() => t.power(-(10n ** 30n))).toThrow(TooLarge);
  });

  test('is combined with no value of another arithmetic', () => {
    expect(() => t.plus(series(4).small)).toThrow(TypeError);
    expect(() => t.times(series(5).small)).toThrow(TypeError);
  });

  test('that vanishes keeps what is known of it in every operation', () => {
    expect(unknown.times(0).toString()).toBe('0');
    expect(A.of(0).times(unknown).toString()).toBe('0');
    expect(A.of(0).over(one.plus(t)).toString()).toBe('0');
    expect([A.of(0).tanh(), A.of(0).sin(), A.of(0).exp(), A.of(0).cos()].map(String)).toEqual([
      '0',
      '0',
      '1',
      '1',
    ]);
    expect(unknown.tanh().toString()).toBe('O(t^5)');
    expect(unknown.exp().toString()).toBe('1 + O(t^5)');
  });
});
