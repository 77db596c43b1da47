import { describe, expect, it } from 'vitest';
import { lehmerStep } from '../../src/arithmetic/lehmer-step.js';

/** Euclid's sequence: both numbers, and the remainder of each two neighbours. */
function remainders(x: bigint, y: bigint): bigint[] {
  const sequence = [x, y];
  for (let [a, b] = [x, y]; b !== 0n;) {
    [a, b] = [b, a % b];
    sequence.push(b);
  }
  return sequence;
}

/** Numbers of exactly so many bits, spread by multiplication: two hundred of them. */
function integers(bits: number): bigint[] {
  const numbers: bigint[] = [];
  let state = 0x9e3779b97f4a7c15n;
  for (let k = 0; k < 200; k++) {
    let digits = 1n;
    while (bitsOf(digits) < bits) {
      state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
      digits = (digits << 32n) | (state >> 32n);
    }
    numbers.push(digits >> BigInt(bitsOf(digits) - bits));
  }
  return numbers;
}

const bitsOf = (x: bigint): number => x.toString(2).length;

describe('several steps of Euclid at once', () => {
  it.each([60, 257, 300, 1000])(
    'come to neighbours in the sequence of two numbers of %i bits, some 22 bits on',
    (bits) => {
      const numbers = integers(bits);
      let saved = 0;
      for (const [k, a] of numbers.slice(1).entries()) {
        const b = numbers[k] ?? 1n;
        const [x, y] = a < b ? [b, a] : [a, b];
        const [u, v] = lehmerStep(x, y) ?? [0n, 0n];
        const sequence = remainders(x, y);
        const place = sequence.indexOf(u);
        expect(place).toBeGreaterThan(0);
        expect(sequence[place + 1]).toBe(v);
        saved += bits - bitsOf(u);
      }
      // The leading 50 bits settle quotients for about half of their length.
      expect(saved / 199).toBeGreaterThan(21);
      expect(saved / 199).toBeLessThan(26);
    },
  );

  it('are 35 where every quotient is 1', () => {
    const fibonacci = [1n, 1n];
    while (fibonacci.length < 600)
      fibonacci.push((fibonacci.at(-1) ?? 0n) + (fibonacci.at(-2) ?? 0n));
    const [x, y] = [fibonacci[599] ?? 0n, fibonacci[598] ?? 0n];
    const step = lehmerStep(x, y);
    const place = fibonacci.indexOf(step?.[0] ?? 0n);
    expect(fibonacci.indexOf(step?.[1] ?? 0n)).toBe(place - 1);
    expect(599 - place).toBe(35);
  });

  it('are none where the leading digits settle no quotient', () => {
    const x = 2n ** 300n;
    expect(lehmerStep(x, 1n)).toBeUndefined();
    expect(lehmerStep(x, 0n)).toBeUndefined();
    // The numbers agree in all of their leading digits.
    expect(lehmerStep(x + 1n, x)).toBeUndefined();
    // The quotient is just about 2: the digits beyond the leading ones tell.
    expect(lehmerStep(2n * x, x + 1n)).toBeUndefined();
    expect(lehmerStep(2n * x + 3n, x + 1n)).toBeUndefined();
  });

  it('go through a quotient of many digits where the leading ones settle it', () => {
    const y = 2n ** 300n;
    const x = 3n * y + (10n * y) / 7_000_003n;
    const [u, v] = lehmerStep(x, y) ?? [0n, 0n];
    const sequence = remainders(x, y);
    const place = sequence.indexOf(u);
    expect(place).toBeGreaterThanOrEqual(2);
    expect(sequence[place + 1]).toBe(v);
  });
});
