import { describe, expect, test } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { checkedWeights } from '../../src/ensembles/checked-weights.js';

const q = (...texts: string[]): Rational[] => texts.map((text) => Rational.of(text));

describe('the weights of an ensemble', () => {
  test('are taken as they are, 0 included', () => {
    const weights = q('1/2', '0', '1/3', '1/6');
    expect(checkedWeights(weights, 4)).toBe(weights);
  });

  test('are refused where they are another number, negative, or do not add up to exactly 1', () => {
    expect(() => checkedWeights(q('1'), 2)).toThrow('1 weights for 2 members');
    expect(() => checkedWeights(q('3/2', '-1/2'), 2)).toThrow('weight 1 is negative: -1/2');
    expect(() => checkedWeights(q('1/2', `${10n ** 60n + 1n}/${2n * 10n ** 60n}`), 2)).toThrow(
      /must add up to 1, not/,
    );
    expect(() => checkedWeights([], 0)).toThrow('must add up to 1, not 0');
  });
});
