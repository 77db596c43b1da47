import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gcd } from '../../src/arithmetic/gcd.js';

const SETTINGS = { seed: 1, numRuns: 300 };

/** Euclid's algorithm, one division at a time. */
function euclid(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : euclid(b, a % b);
}

function integers(bits: number): fc.Arbitrary<bigint> {
  return fc.bigInt({ min: -(2n ** BigInt(bits)), max: 2n ** BigInt(bits) });
}

describe('gcd', () => {
  it('is 0 for two zeros, and the other number for one', () => {
    expect(gcd(0n, 0n)).toBe(0n);
    expect(gcd(0n, -6n)).toBe(6n);
    expect(gcd(6n, 0n)).toBe(6n);
  });

  it('is not negative', () => {
    expect(gcd(-4n, -6n)).toBe(2n);
  });

  it.each([40, 53, 54, 100, 256, 257, 300, 700, 3000])(
    'agrees with Euclid for numbers of %i bits',
    (bits) => {
      fc.assert(
        fc.property(integers(bits), integers(bits), integers(bits >> 1), (a, b, common) => {
          expect(gcd(a * common, b * common)).toBe(euclid(a * common, b * common));
        }),
        SETTINGS,
      );
    },
  );

  it('agrees with Euclid where the numbers differ much in length, and in the last bit', () => {
    fc.assert(
      fc.property(integers(2000), integers(300), (a, b) => {
        expect(gcd(a, b)).toBe(euclid(a, b));
        expect(gcd(a, a + 1n)).toBe(1n);
        expect(gcd(a * b, a * b + b)).toBe(euclid(b, 0n));
      }),
      SETTINGS,
    );
  });

  it('finds the factor of neighbouring Fibonacci numbers, the most steps there are', () => {
    let [a, b] = [1n, 1n];
    for (let k = 0; k < 2000; k += 1) [a, b] = [b, a + b];
    expect(gcd(a, b)).toBe(1n);
    expect(gcd(a * 97n, b * 97n)).toBe(97n);
  });
});
