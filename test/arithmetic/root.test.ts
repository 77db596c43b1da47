import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactRoot, integerRoot, perfectPower } from '../../src/arithmetic/root.js';

const SETTINGS = { seed: 3, numRuns: 500 };
const order = fc.integer({ min: 1, max: 40 });

describe('integerRoot', () => {
  it('is the largest integer whose power does not pass the number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.bigInt(0n, 2n ** 70n), fc.bigInt(0n, 2n ** 2000n)), order, (n, k) => {
        const root = integerRoot(n, k);
        expect(root ** BigInt(k) <= n).toBe(true);
        expect((root + 1n) ** BigInt(k) > n).toBe(true);
      }),
      SETTINGS,
    );
  });

  it('is right next to an exact power, on both sides', () => {
    fc.assert(
      fc.property(fc.bigInt(2n, 2n ** 80n), order, (root, k) => {
        const power = root ** BigInt(k);
        expect(integerRoot(power, k)).toBe(root);
        expect(integerRoot(power - 1n, k)).toBe(k === 1 ? power - 1n : root - 1n);
        expect(integerRoot(power + 1n, k)).toBe(k === 1 ? power + 1n : root);
      }),
      SETTINGS,
    );
  });

  it('refuses a negative number and an order that is no positive integer', () => {
    expect(() => integerRoot(-1n, 2)).toThrow(RangeError);
    expect(() => integerRoot(4n, 0)).toThrow(RangeError);
    expect(() => integerRoot(4n, 1.5)).toThrow(RangeError);
  });
});

describe('exactRoot', () => {
  it('finds a root where there is one and only there', () => {
    expect(exactRoot(1024n, 10)).toBe(2n);
    expect(exactRoot(1023n, 10)).toBeUndefined();
    expect(exactRoot(10n ** 60n, 60)).toBe(10n);
    expect(exactRoot(10n ** 60n + 1n, 60)).toBeUndefined();
    expect(exactRoot(1n, 10 ** 9)).toBe(1n);
    expect(exactRoot(0n, 5)).toBe(0n);
  });

  it('does not begin on an order that no integer but 1 can have', () => {
    expect(exactRoot(3n, 10 ** 12)).toBeUndefined();
  });
});

describe('perfectPower', () => {
  it('takes out the largest exponent', () => {
    fc.assert(
      fc.property(fc.bigInt(2n, 10n ** 12n), fc.integer({ min: 1, max: 12 }), (n, k) => {
        const { base, exponent } = perfectPower(n ** BigInt(k), 2);
        expect(base ** BigInt(exponent)).toBe(n ** BigInt(k));
        expect(exponent % k).toBe(0);
        for (let order = 2; order < 45; order += 1) expect(exactRoot(base, order)).toBeUndefined();
      }),
      SETTINGS,
    );
  });

  it('leaves a number that is no power as it is', () => {
    expect(perfectPower(72n)).toEqual({ base: 72n, exponent: 1 });
    expect(perfectPower(2n)).toEqual({ base: 2n, exponent: 1 });
  });

  it('uses what is known of the least factor', () => {
    expect(perfectPower(1009n ** 6n, 1000)).toEqual({ base: 1009n, exponent: 6 });
    expect(perfectPower(1009n * 1013n, 1000)).toEqual({ base: 1009n * 1013n, exponent: 1 });
  });
});

describe('a root', () => {
  it('is refused with what was asked for', () => {
    expect(() => integerRoot(-1n, 2)).toThrow('the root of a negative integer is asked for');
    expect(() => integerRoot(4n, 0)).toThrow('0 is no order of a root');
    expect(() => integerRoot(4n, 2.5)).toThrow('2.5 is no order of a root');
  });

  it('of 0 and 1 is the number itself, for every order', () => {
    expect([
      integerRoot(0n, 3),
      integerRoot(1n, 3),
      integerRoot(0n, 1),
      integerRoot(7n, 1),
    ]).toEqual([0n, 1n, 0n, 7n]);
  });

  it('is 1 where the order has as many binary digits as the number has, or more', () => {
    expect([
      integerRoot(255n, 8),
      integerRoot(256n, 8),
      integerRoot(255n, 7),
      integerRoot(2n, 2),
    ]).toEqual([1n, 2n, 2n, 1n]);
    expect(integerRoot(2n ** 100n, 10 ** 9)).toBe(1n);
  });

  it('is exact for orders up to the number of binary digits', () => {
    expect([exactRoot(256n, 8), exactRoot(4n, 2), exactRoot(2n, 1), exactRoot(2n, 2)]).toEqual([
      2n,
      2n,
      2n,
      undefined,
    ]);
  });
});

describe('the largest exponent', () => {
  it('is found for prime exponents as for products of them', () => {
    expect(perfectPower(2n ** 49n)).toEqual({ base: 2n, exponent: 49 });
    expect(perfectPower(3n ** 25n)).toEqual({ base: 3n, exponent: 25 });
    expect(perfectPower(6n ** 36n)).toEqual({ base: 6n, exponent: 36 });
    expect(perfectPower(4n)).toEqual({ base: 2n, exponent: 2 });
    expect(perfectPower(5n ** 2n, 5)).toEqual({ base: 5n, exponent: 2 });
  });
});
