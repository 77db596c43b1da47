import { describe, expect, test } from 'vitest';
import { rationals } from '../../src/arithmetic/rational.js';
import { logisticUnit, unitOutput } from '../../src/models/logistic-unit.js';

describe('a logistic unit', () => {
  const unit = logisticUnit({ weights: [1, -2], bias: 1, base: 2, c: 3 });

  test('has the output 1/(1 + c·2^(−S)) of its total input under the mask', () => {
    // S = 1 + 1·3 − 2·1·δ₂
    expect(unitOutput(rationals, unit, [3, 1], [1, 1]).toString()).toBe('4/7');
    expect(unitOutput(rationals, unit, [3, 1], [1, 0]).toString()).toBe('16/19');
    expect(unitOutput(rationals, unit, [3, 1]).toString()).toBe('4/7');
  });

  test('has the bias 0 where nothing is said', () => {
    expect(logisticUnit({ weights: [] }).bias.toString()).toBe('0');
  });

  test('refuses numbers that are not exact', () => {
    expect(() => logisticUnit({ weights: [0.1] })).toThrow(RangeError);
    expect(() => logisticUnit({ weights: [Number.NaN] })).toThrow(RangeError);
  });
});
