import { expect, test } from 'vitest';
import { intervals } from '../../src/arithmetic/enclosures.js';
import { IntervalArithmetic, intervals as ofPrecision } from '../../src/arithmetic/interval.js';

test('the intervals of the package are those of the engine, one arithmetic for each precision', () => {
  const A = intervals(80);
  expect(A).toBe(ofPrecision(80));
  // Some rooms free what they make where the arithmetic is this class.
  expect(A).toBeInstanceOf(IntervalArithmetic);
  expect(intervals(81)).not.toBe(A);
  expect(() => intervals(1)).toThrow(RangeError);
});

test('an enclosure has ends, members and decimals', () => {
  const A = intervals(64);
  const third = A.keep(() => A.of(1).over(3));
  expect(third.arithmetic).toBe(A);
  expect(third.certain).toBe(true);
  expect(third.contains('1/3')).toBe(true);
  expect(third.contains('1/4')).toBe(false);
  expect(third.lowerRational()?.compare('1/3')).toBe(-1);
  expect(third.upperRational()?.compare('1/3')).toBe(1);
  expect(third.toDecimal(3)).toBe('[0.333, 0.334]');
  expect(A.scope(() => A.between(1, 'infinity').midDecimal(3))).toBe('unbounded');
});

test('a value that leaves its scope is refused', () => {
  const A = intervals(64);
  const escaped = A.scope(() => A.of(2).exp());
  expect(() => escaped.plus(1)).toThrow(/after the scope/);
});
