import { describe, expect, test } from 'vitest';
import { tied } from '../../src/masks/tied.js';
import { flaws, shown } from './laws.js';

describe('tied gates', () => {
  test('of one group share a variable, also where they do not stand together', () => {
    expect(shown(tied([0, 1, 0], ['1/4', '1/2']))).toEqual([
      '000 3/8',
      '010 3/8',
      '101 1/8',
      '111 1/8',
    ]);
  });

  test('weigh exactly 1 together, and covary as one variable', () => {
    const law = tied([0, 1, 0, 2, 1], ['1/3', '2/5', 1]);
    expect(flaws(law)).toEqual([]);
    expect(law.covariance(0, 2).toString()).toBe('2/9');
    expect(law.covariance(0, 1).toString()).toBe('0');
  });

  test('refuse a group without probability, a group without gate, a bad probability', () => {
    expect(() => tied([0, 2], ['1/2', '1/2'])).toThrow(
      'gate 1 is in group 2, but there are 2 groups',
    );
    expect(() => tied([0], ['1/2', '1/2'])).toThrow('no gate is in group 1');
    expect(() => tied([0], ['3/2'])).toThrow(/the keep probability of group 0/);
  });
});

test('tied gates say that they are', () => {
  expect(tied([0, 0], ['1/2']).kind).toBe('tied');
});
