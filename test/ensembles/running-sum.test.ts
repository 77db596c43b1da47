import { describe, expect, test } from 'vitest';
import { doubles } from '../../src/arithmetic/double.js';
import { TooLarge } from '../../src/arithmetic/errors.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { RunningSum } from '../../src/ensembles/running-sum.js';

describe('a running sum', () => {
  test('of nothing is 0', () => {
    expect(new RunningSum(rationals).value.toString()).toBe('0');
  });

  test.each([1, 511, 512, 513, 1025])('adds up %i terms', (count) => {
    const sum = new RunningSum(rationals);
    for (let i = 1; i <= count; i++) sum.add(rationals.of(i));
    expect(sum.value.toString()).toBe(String((count * (count + 1)) / 2));
    expect(sum.value.toString()).toBe(sum.value.toString());
  });

  test('folds its tiles once there are as many as a tile has terms', () => {
    const sum = new RunningSum(doubles);
    const count = 512 * 512 + 700;
    for (let i = 0; i < count; i++) sum.add(doubles.of(1));
    expect(sum.value.toString()).toBe(String(count));
  });

  test('in doubles is not rounded at every tile', () => {
    const sum = new RunningSum(doubles);
    // 2^53 + 1 rounds to 2^53, 2^53 + 2 is a double.
    for (const first of [2 ** 53, 1, 1]) {
      sum.add(doubles.of(BigInt(first)));
      for (let i = 1; i < 512; i++) sum.add(doubles.of(0));
    }
    expect(Number(sum.value)).toBe(2 ** 53 + 2);
  });

  test('refuses a rational denominator that grows without end', () => {
    const sum = new RunningSum(rationals);
    const add = (): void => {
      // Denominators 2^300 + i have few common factors: 512 of them make 150,000 bits.
      for (let i = 1n; i <= 512n; i++) sum.add(rationals.of(1).over(2n ** 300n + i));
    };
    expect(add).toThrow(TooLarge);
  });

  test('refuses it in the sum of a tile that is not full as well', () => {
    const sum = new RunningSum(rationals);
    for (const base of [3, 5, 7]) sum.add(rationals.of(base).power(-12_000));
    expect(() => sum.value).toThrow(TooLarge);
  });
});
