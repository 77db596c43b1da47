import { describe, expect, test } from 'vitest';
import { TooLarge } from '../../src/arithmetic/errors.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { gatedSum, isValue, MOST_BITS } from '../../src/models/gated-sum.js';

const q = (text: string): Rational => Rational.of(text);
const A = rationals;

describe('a gated sum', () => {
  test('of literals is an exact literal in every arithmetic', () => {
    const sum = gatedSum(intervals(64), '1/3', [
      [q('2'), 1, '1/6'],
      [q('5'), 0, '7'],
      [q('3'), '1/2', 4],
    ]);
    expect(sum).toBeInstanceOf(Rational);
    expect(String(sum)).toBe('20/3');
  });

  test('takes values as gates, as activities, as both and as the bias', () => {
    const sum = gatedSum(A, A.of(1), [
      [q('2'), A.of('1/2'), 3],
      [q('1/3'), 1, A.of(6)],
      [q('-1'), '1/4', A.of(8)],
      [q('10'), A.of('1/5'), A.of('1/2')],
      [q('7'), 1, 1],
    ]);
    expect(isValue(sum)).toBe(true);
    expect(sum.toString()).toBe('12');
  });

  test('skips what a gate has dropped', () => {
    expect(gatedSum(A, 0, [[q('3'), 0, A.of(5)]]).toString()).toBe('0');
  });
});

describe('a gated sum of numbers that are too long', () => {
  /** 1/3^10000, of 15,850 binary digits, and 1/7. */
  const [long, short] = [Rational.of(3).toThe(-10_000), q('1/7')];
  const longer = Rational.of(5).toThe(-400);
  const terms = [long, short, longer].map((w) => [w, 1, 1] as const);

  test('is refused where the arithmetic is exact, and not before', () => {
    expect(gatedSum(A, 0, terms.slice(0, 2)).toString()).toBe(long.plus(short).toString());
    expect(() => gatedSum(A, 0, terms)).toThrow(TooLarge);
    expect(() => gatedSum(A, 2n ** BigInt(MOST_BITS), [])).toThrow(TooLarge);
    const values = [long, longer].map((x) => [q('1'), 1, A.of(x)] as const);
    expect(() => gatedSum(A, 0, values)).toThrow(TooLarge);
  });

  test('is rounded outward in intervals', () => {
    const I = intervals(64);
    I.scope(() => {
      const sum = I.operand(gatedSum(I, 0, terms));
      const exact = long.plus(short).plus(longer);
      expect(sum.lowerRational()?.compare(exact)).toBe(-1);
      expect(sum.upperRational()?.compare(exact)).toBe(1);
    });
  });
});

test('a value is told from a literal', () => {
  expect(isValue(A.of(1))).toBe(true);
  for (const literal of [1, 1n, '1', q('1')]) expect(isValue(literal)).toBe(false);
});
