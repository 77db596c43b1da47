import { describe, expect, it } from 'vitest';
import { compare, fraction, times } from './_fraction.js';

/*
 * Four units in two equally likely sub-networks, base 2: the exponentials 2^S are
 * (1, 1, 4, 4) and (1, 1, 16, 64). The odds of the first unit are 1 to the sum of
 * the others.
 */
describe('the NWGM of one normalised exponential unit', () => {
  it('has odds of 1 : 27, the root of 1/9 · 1/81, and so is 1/28', () => {
    expect(1n + 4n + 4n).toBe(9n);
    expect(1n + 16n + 64n).toBe(81n);
    const odds = fraction(1n, 27n);
    expect(compare(times(odds, odds), times(fraction(1n, 9n), fraction(1n, 81n)))).toBe(0);
  });

  it('is not the normalised exponential of the mean total inputs 0, 0, 3, 4, which is 1/26', () => {
    const exponentials = [0n, 0n, 3n, 4n].map((S) => 2n ** S);
    const total = exponentials.reduce((sum, x) => sum + x, 0n);
    expect(total).toBe(26n);
    expect(total).not.toBe(28n);
  });

  it('becomes 1/26 if the geometric means are normalised over the units', () => {
    // Each G is the root of a product of two; they share the root of the totals 10 · 82.
    const roots = [1n, 1n, 8n, 16n];
    const products = [1n * 1n, 1n * 1n, 4n * 16n, 4n * 64n];
    expect(roots.map((root) => root * root)).toEqual(products);
    expect(roots.reduce((sum, root) => sum + root, 0n)).toBe(26n);
  });

  it('differs for three units too: 1/(1 + √6) against 1/(2 + √2)', () => {
    // Totals (0, 0, 0) and (0, 0, 1): (1 + √2)² = 3 + 2√2 is 6 only if √8 is 3.
    expect(8n).not.toBe(3n * 3n);
  });
});
