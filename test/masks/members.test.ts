import { describe, expect, test } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { independent } from '../../src/masks/independent.js';
import { members, weights } from '../../src/masks/members.js';

describe('the members of an ensemble', () => {
  const law = independent(['1/2', '1/3']);

  test('are the masks with their weights as exact numbers', () => {
    expect(members(law).map(({ mask, weight }) => `${mask.join('')} ${weight}`)).toEqual([
      '00 1/3',
      '01 1/6',
      '10 1/3',
      '11 1/6',
    ]);
  });

  test('weigh exactly 1', () => {
    expect(Rational.sum(weights(law)).toString()).toBe('1');
  });

  test('are not listed where there are more than 2^20', () => {
    expect(() => members(independent(new Array<string>(21).fill('1/2')))).toThrow(
      '2097152 masks are too many to list',
    );
  });
});
