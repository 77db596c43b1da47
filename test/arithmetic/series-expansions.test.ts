import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import {
  cosineSeries,
  exponentialSeries,
  logarithmSeries,
  powerSeries,
  productSeries,
  quotientSeries,
  sineSeries,
  tangentSeries,
} from '../../src/arithmetic/series-expansions.js';

const COUNT = 8;
const list = (text: string): Rational[] => text.split(' ').map((c) => Rational.of(c));
const show = (coefficients: readonly Rational[]): string => coefficients.join(' ');

const rational = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .map(([n, d]) => Rational.ratio(BigInt(n), BigInt(d)));
const coefficients = fc.array(rational, { maxLength: COUNT });
const from = (c: number) => coefficients.map((rest) => [Rational.of(c), ...rest]);

describe('known expansions', () => {
  test('the geometric series', () => {
    expect(show(quotientSeries(list('1'), list('1 -1'), 5))).toBe('1 1 1 1 1');
    expect(show(quotientSeries(list('1'), list('2 1'), 4))).toBe('1/2 -1/4 1/8 -1/16');
  });

  test('the Fibonacci numbers', () => {
    expect(show(quotientSeries(list('1'), list('1 -1 -1'), 8))).toBe('1 1 2 3 5 8 13 21');
  });

  test('the binomial series, with exponents ½, −2 and 5', () => {
    expect(show(powerSeries(list('1 1'), Rational.of('1/2'), 5))).toBe('1 1/2 -1/8 1/16 -5/128');
    expect(show(powerSeries(list('1 1'), Rational.of(-2), 5))).toBe('1 -2 3 -4 5');
    expect(show(powerSeries(list('1 1'), Rational.of(5), 8))).toBe('1 5 10 10 5 1 0 0');
  });

  test('the exponential, the logarithm and the hyperbolic tangent', () => {
    expect(show(exponentialSeries(list('0 1'), 6))).toBe('1 1 1/2 1/6 1/24 1/120');
    expect(show(logarithmSeries(list('1 1'), 6))).toBe('0 1 -1/2 1/3 -1/4 1/5');
    expect(show(tangentSeries(list('0 1'), 8))).toBe('0 1 0 -1/3 0 2/15 0 -17/315');
  });
});

describe('laws of random series', () => {
  test('sine and cosine expand about 0, and obey the addition theorem', () => {
    expect(show(sineSeries(list('0 1'), 6))).toBe('0 1 0 -1/6 0 1/120');
    expect(show(cosineSeries(list('0 1'), 7))).toBe('1 0 -1/2 0 1/24 0 -1/720');
    fc.assert(
      fc.property(from(0), from(0), (f, g) => {
        const add = (a: readonly Rational[], b: readonly Rational[]) =>
          Array.from({ length: COUNT }, (_, i) =>
            (a[i] ?? Rational.zero).plus(b[i] ?? Rational.zero),
          );
        const [s, c] = [sineSeries(f, COUNT), cosineSeries(f, COUNT)];
        const [u, v] = [sineSeries(g, COUNT), cosineSeries(g, COUNT)];
        const sum = add(productSeries(s, v, COUNT), productSeries(c, u, COUNT));
        expect(show(sineSeries(add(f, g), COUNT))).toBe(show(sum));
      }),
      { seed: 7 },
    );
  });

  test('a quotient times its divisor is the dividend', () => {
    fc.assert(
      fc.property(coefficients, coefficients, rational, (a, rest, b0) => {
        fc.pre(b0.sign() !== 0);
        const b = [b0, ...rest];
        const back = productSeries(quotientSeries(a, b, COUNT), b, COUNT);
        expect(show(back)).toBe(show(productSeries(a, list('1'), COUNT)));
      }),
      { seed: 1 },
    );
  });

  test('an integer power is the repeated product', () => {
    fc.assert(
      fc.property(from(1), fc.integer({ min: 0, max: 5 }), (f, k) => {
        let product: Rational[] = list('1');
        for (let i = 0; i < k; i++) product = productSeries(product, f, COUNT);
        product = productSeries(product, list('1'), COUNT);
        expect(show(powerSeries(f, Rational.of(k), COUNT))).toBe(show(product));
      }),
      { seed: 2 },
    );
  });

  test('exponents add up', () => {
    fc.assert(
      fc.property(from(1), rational, rational, (f, p, q) => {
        const product = productSeries(powerSeries(f, p, COUNT), powerSeries(f, q, COUNT), COUNT);
        expect(show(product)).toBe(show(powerSeries(f, p.plus(q), COUNT)));
      }),
      { seed: 3 },
    );
  });

  test('a power is the exponential of the exponent times the logarithm', () => {
    fc.assert(
      fc.property(from(1), rational, (f, q) => {
        const exponent = logarithmSeries(f, COUNT).map((c) => c.times(q));
        expect(show(exponentialSeries(exponent, COUNT))).toBe(show(powerSeries(f, q, COUNT)));
      }),
      { seed: 4 },
    );
  });

  test('the exponential of a sum is the product of the exponentials', () => {
    fc.assert(
      fc.property(from(0), from(0), (f, g) => {
        const sum = Array.from({ length: COUNT }, (_, i) =>
          (f[i] ?? Rational.zero).plus(g[i] ?? Rational.zero),
        );
        const [a, b] = [exponentialSeries(f, COUNT), exponentialSeries(g, COUNT)];
        expect(show(exponentialSeries(sum, COUNT))).toBe(show(productSeries(a, b, COUNT)));
      }),
      { seed: 5 },
    );
  });

  test('tanh f is (e^{2f} − 1)/(e^{2f} + 1)', () => {
    fc.assert(
      fc.property(from(0), (f) => {
        const e = exponentialSeries(
          f.map((c) => c.times(2)),
          COUNT,
        );
        const [first = Rational.zero, ...rest] = e;
        const quotient = quotientSeries([first.minus(1), ...rest], [first.plus(1), ...rest], COUNT);
        expect(show(tangentSeries(f, COUNT))).toBe(show(quotient));
      }),
      { seed: 6 },
    );
  });
});
