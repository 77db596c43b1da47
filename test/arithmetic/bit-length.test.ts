import { describe, expect, it } from 'vitest';
import { bitLength } from '../../src/arithmetic/bit-length.js';

describe('bitLength', () => {
  it('is 0 for 0 and 1 for 1', () => {
    expect(bitLength(0n)).toBe(0);
    expect(bitLength(1n)).toBe(1);
  });

  it('steps up at each power of two and nowhere else', () => {
    for (let k = 1; k <= 200; k += 1) {
      expect(bitLength(2n ** BigInt(k) - 1n)).toBe(k);
      expect(bitLength(2n ** BigInt(k))).toBe(k + 1);
    }
  });

  it('does not see the sign', () => {
    expect(bitLength(-255n)).toBe(8);
  });
});

it('does not see the sign of a power of two either', () => {
  expect(bitLength(-256n)).toBe(9);
});
