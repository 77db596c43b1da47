import { describe, expect, test } from 'vitest';
import { explicit, listedBlock } from '../../src/masks/explicit.js';
import type { GateState } from '../../src/masks/block.js';
import { flaws, shown } from './laws.js';

describe('an explicit law', () => {
  test('has the masks that are listed, in their order, without those of weight 0', () => {
    const law = explicit(2, [
      [[1, 1], '1/2'],
      [[0, 1], 0],
      [[0, 0], '1/2'],
    ]);
    expect(shown(law)).toEqual(['11 1/2', '00 1/2']);
    expect(flaws(law)).toEqual([]);
    expect(law.covariance(0, 1).toString()).toBe('1/4');
  });

  test('refuses a mask of another length, with another state, or twice', () => {
    expect(() => explicit(2, [[[1], 1]])).toThrow('mask 0 has 1 gates, not 2');
    expect(() => explicit(1, [[[2 as GateState], 1]])).toThrow('mask 0 must hold 0 and 1 only');
    const twice = [
      [[1], '1/2'],
      [[1], '1/2'],
    ] as const;
    expect(() => explicit(1, twice)).toThrow('mask 1, 1, is listed twice');
  });

  test('refuses weights that are negative or do not add up to 1', () => {
    expect(() => explicit(1, [[[1], '-1']])).toThrow(/the weight of mask 0/);
    expect(() => explicit(1, [[[1], '1/3']])).toThrow(/must add up to 1, not 1\/3/);
  });
});

test('the block of a listed law covers the gates in order', () => {
  expect(listedBlock(3, [[[1, 0, 1], 1]]).gates).toEqual([0, 1, 2]);
});

test('an explicit law says that it is one', () => {
  expect(explicit(1, [[[1], 1]]).kind).toBe('explicit');
});

test('one wrong state among right ones is refused', () => {
  expect(() => explicit(2, [[[0, 2 as GateState], 1]])).toThrow('mask 0 must hold 0 and 1 only');
});

test('masks that are listed twice are told by their states', () => {
  const mask = [[1, 0], '1/2'] as const;
  expect(() => explicit(2, [mask, mask])).toThrow('mask 1, 10, is listed twice');
});

test('a list of more than 2^22 masks is refused before it is read', () => {
  const masks = new Array<never>(2 ** 22 + 1);
  expect(() => explicit(1, masks)).toThrow('an explicit law lists at most 4194304 masks');
});
