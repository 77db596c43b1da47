import { describe, expect, test } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { block, jointInclusion } from '../../src/masks/block.js';

const q = (text: string): Rational => Rational.of(text);

describe('a block of gates', () => {
  test('has integer weights over the least common denominator, without rows of weight 0', () => {
    const made = block(
      [4, 2],
      [
        [[0, 0], q('1/6')],
        [[0, 1], q('0')],
        [[1, 1], q('5/6')],
      ],
    );
    expect(made.denominator).toBe(6n);
    expect(made.numerators).toEqual([1n, 5n]);
    expect(made.states).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test('refuses weights that do not add up to 1, by name', () => {
    expect(() => block([0], [[[0], q('1/2')]], 'the shares')).toThrow(
      'the shares must add up to 1, not 1/2',
    );
  });

  test('shortens a sum of many digits', () => {
    expect(() => block([0], [[[1], Rational.of(`1/${10n ** 100n + 1n}`)]], 'the shares')).toThrow(
      /^the shares must add up to 1, not about 1e-100$/,
    );
  });

  test('refuses a negative weight even where the sum is 1', () => {
    const rows = [
      [[0], q('-1/2')],
      [[1], q('3/2')],
    ] as const;
    expect(() => block([0], rows)).toThrow(/must not be negative: -1\/2/);
  });
});

test('the joint inclusion is the weight of the rows in which all of the gates are 1', () => {
  const made = block(
    [0, 1],
    [
      [[1, 0], q('1/2')],
      [[1, 1], q('1/3')],
      [[0, 1], q('1/6')],
    ],
  );
  expect(jointInclusion(made, [0]).toString()).toBe('5/6');
  expect(jointInclusion(made, [1]).toString()).toBe('1/2');
  expect(jointInclusion(made, [0, 1]).toString()).toBe('1/3');
  expect(jointInclusion(made, []).toString()).toBe('1');
});

test('weights that have no other name are those of masks', () => {
  expect(() => block([0], [[[1], q('1/2')]])).toThrow('the weights of the masks must add up to 1');
});
