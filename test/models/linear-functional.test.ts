import { describe, expect, test } from 'vitest';
import { doubles } from '../../src/arithmetic/double.js';
import { TooLarge } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { contributions, totalInput } from '../../src/models/linear-functional.js';

const unit = { weights: ['2', '-1/3', '5'].map((w) => Rational.of(w)), bias: Rational.of('1/2') };
const input = ['1', '3', '-2'].map((x) => Rational.of(x));

describe('a total input', () => {
  test('is b + Σ w δ I', () => {
    expect(totalInput(rationals, unit, input, [1, 1, 0]).toString()).toBe('3/2');
    expect(totalInput(rationals, unit, input, [0, 0, 0]).toString()).toBe('1/2');
  });

  test('keeps every input without a mask', () => {
    expect(totalInput(rationals, unit, input).toString()).toBe('-17/2');
  });

  test('takes expectations, or values, in place of the gates', () => {
    expect(totalInput(rationals, unit, input, ['1/2', '1/3', '1/10']).toString()).toBe('1/6');
    const gates = [rationals.of('1/2'), 0, rationals.of('1/10')];
    expect(totalInput(rationals, unit, input, gates).toString()).toBe('1/2');
  });

  test('is too large where what the mask keeps is, and no sooner', () => {
    const tiny = {
      ...unit,
      weights: [Rational.ratio(1n, 3n ** 20_000n), ...unit.weights.slice(1)],
    };
    expect(() => totalInput(rationals, tiny, input, [1, 0, 0])).toThrow(TooLarge);
    expect(totalInput(rationals, tiny, input, [0, 1, 0]).toString()).toBe('-1/2');
    expect(totalInput(doubles, tiny, input, [1, 1, 0]).toString()).toBe('-0.5');
  });

  test('is refused where the lengths differ', () => {
    expect(() => totalInput(rationals, unit, [1, 2])).toThrow('2 inputs for a unit of 3 weights');
    expect(() => totalInput(rationals, unit, input, [1])).toThrow(
      '1 gates for a unit of 3 weights',
    );
  });
});

test('the contributions of the gates are w I', () => {
  expect(contributions(unit, input).map(String)).toEqual(['2', '-1', '-10']);
  expect(() => contributions(unit, [])).toThrow(RangeError);
});
