import { describe, expect, it } from 'vitest';
import { NotRepresentable, TooLarge, Undefined } from '../../../src/arithmetic/errors.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { binomial, factorial } from '../../../src/documents/formula/combinatorics.js';

const of = (x: number): Rational => Rational.of(x);

describe('the factorial', () => {
  it('is the product of what it counts', () => {
    let product = 1n;
    expect(factorial(of(0))).toBe(1n);
    for (let n = 1; n <= 30; n++) {
      product *= BigInt(n);
      expect(factorial(of(n))).toBe(product);
    }
  });

  it('is one of whole numbers, of moderate size', () => {
    expect(() => factorial(of(-1))).toThrow(Undefined);
    expect(() => factorial(Rational.of('1/2'))).toThrow(Undefined);
    expect(() => factorial(undefined)).toThrow(NotRepresentable);
    expect(() => factorial(of(5_001))).toThrow(TooLarge);
  });
});

describe('the binomial coefficient', () => {
  it('is the one of Pascal’s triangle', () => {
    let row = [1n];
    for (let n = 0; n <= 12; n++) {
      expect(row.map((_, k) => binomial(of(n), of(k)))).toEqual(row);
      row = [...row, 0n].map((entry, k) => entry + (row[k - 1] ?? 0n));
    }
  });

  it('is 0 outside of the triangle, and undefined where n is no natural number', () => {
    expect(binomial(of(3), of(4))).toBe(0n);
    expect(binomial(of(3), of(-1))).toBe(0n);
    expect(() => binomial(of(-3), of(1))).toThrow(Undefined);
    expect(() => binomial(of(3), Rational.of('1/2'))).toThrow(Undefined);
    expect(() => binomial(of(3), undefined)).toThrow(NotRepresentable);
    expect(() => binomial(of(9_999), of(1))).toThrow(TooLarge);
  });
});
