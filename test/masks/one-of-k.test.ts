import { describe, expect, test } from 'vitest';
import { MOST_CHOICES, oneOfK } from '../../src/masks/one-of-k.js';
import { flaws, shown } from './laws.js';

describe('one of k gates', () => {
  test('is 1, each with its probability; a choice of probability 0 is none', () => {
    expect(shown(oneOfK(['1/2', 0, '1/2']))).toEqual(['100 1/2', '001 1/2']);
  });

  test('covary by minus the product of their probabilities', () => {
    const law = oneOfK(['1/2', '1/3', '1/6']);
    expect(flaws(law)).toEqual([]);
    expect(law.covariance(0, 1).toString()).toBe('-1/6');
  });

  test('refuses probabilities that do not add up to 1, none, or too many', () => {
    expect(() => oneOfK(['1/2', '1/3'])).toThrow(
      'the probabilities of the choices must add up to 1, not 5/6',
    );
    expect(() => oneOfK([])).toThrow(RangeError);
    expect(() => oneOfK(new Array<number>(MOST_CHOICES + 1).fill(0))).toThrow(RangeError);
  });
});

test('one of k gates says what it is, and which probability is wrong', () => {
  expect(oneOfK([1]).kind).toBe('one-of-k');
  expect(() => oneOfK([0, 2])).toThrow('the probability of choice 1 must lie in [0, 1]');
});
