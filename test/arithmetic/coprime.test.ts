import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coprimeFactors, withoutPowers, type Factor } from '../../src/arithmetic/coprime.js';
import { gcd } from '../../src/arithmetic/gcd.js';

const SETTINGS = { seed: 4, numRuns: 400 };
const INTEGERS = { plus: (a: number, b: number) => a + b, times: (a: number, k: number) => a * k };

function primeExponents(factors: readonly Factor<number>[]): Map<bigint, number> {
  const exponents = new Map<bigint, number>();
  for (const [integer, exponent] of factors) {
    let n = integer;
    for (let p = 2n; n > 1n; p += 1n)
      for (; n % p === 0n; n /= p) exponents.set(p, (exponents.get(p) ?? 0) + exponent);
  }
  for (const [p, exponent] of exponents) if (exponent === 0) exponents.delete(p);
  return exponents;
}

describe('coprimeFactors', () => {
  it('gives pairwise coprime integers with the same product of powers', () => {
    const factor = fc.tuple(fc.bigInt(1n, 5000n), fc.integer({ min: -6, max: 6 }));
    fc.assert(
      fc.property(fc.array(factor, { maxLength: 12 }), (factors) => {
        const base = coprimeFactors(factors, INTEGERS);
        for (const [i, [a]] of base.entries()) {
          expect(a > 1n).toBe(true);
          for (const [b] of base.slice(i + 1)) expect(gcd(a, b)).toBe(1n);
        }
        expect(new Map([...primeExponents(base)].sort())).toEqual(
          new Map([...primeExponents(factors)].sort()),
        );
      }),
      SETTINGS,
    );
  });

  it('splits numbers that share only a part', () => {
    const base = coprimeFactors(
      [
        [12n, 1],
        [18n, 10],
      ],
      INTEGERS,
    );
    expect(primeExponents(base)).toEqual(
      new Map([
        [2n, 12],
        [3n, 21],
      ]),
    );
    expect(base.map(([b]) => b).sort()).toEqual([2n, 3n]);
  });

  it('finds shared factors of numbers that nobody can factor', () => {
    // 2^521 − 1 and 2^607 − 1 are prime; their product is taken apart by gcds alone.
    const [p, q, r] = [2n ** 521n - 1n, 2n ** 607n - 1n, 2n ** 127n - 1n];
    const base = coprimeFactors(
      [
        [p * q, 1],
        [q * r, 1],
        [r ** 3n, 1],
      ],
      INTEGERS,
    );
    expect(new Map(base)).toEqual(
      new Map([
        [p, 1],
        [q, 2],
        [r, 4],
      ]),
    );
  });

  it('is empty for ones, and for nothing', () => {
    expect(coprimeFactors([[1n, 5]], INTEGERS)).toEqual([]);
    expect(coprimeFactors([], INTEGERS)).toEqual([]);
  });
});

describe('withoutPowers', () => {
  it('counts how often a number is divided', () => {
    expect(withoutPowers(72n, 2n)).toEqual([9n, 3]);
    expect(withoutPowers(-72n, 6n)).toEqual([-2n, 2]);
    expect(withoutPowers(7n, 2n)).toEqual([7n, 0]);
  });
});
