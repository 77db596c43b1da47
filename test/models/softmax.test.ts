import { describe, expect, test } from 'vitest';
import { doubles } from '../../src/arithmetic/double.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { softmax } from '../../src/models/softmax.js';

describe('a softmax', () => {
  test('with base 2 is rational for integer logits', () => {
    const p = softmax(rationals, [2, 0, -1], Rational.of(2));
    expect(p.map(String)).toEqual(['8/11', '2/11', '1/11']);
  });

  test('has the base e where nothing is said', () => {
    const p = softmax(doubles, [1, 0]).map((x) => Number(x.toString()));
    expect(p[0]).toBeCloseTo(Math.E / (Math.E + 1), 14);
  });

  test('does not overflow in doubles', () => {
    expect(softmax(doubles, [2000, 2000, 0]).map(String)).toEqual(['0.5', '0.5', '0']);
  });

  test('has at least one class', () => {
    expect(softmax(rationals, ['1/3'], Rational.of(8)).map(String)).toEqual(['1']);
    expect(() => softmax(rationals, [])).toThrow(RangeError);
  });
});
