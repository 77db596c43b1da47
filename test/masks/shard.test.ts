import { describe, expect, test } from 'vitest';
import { independent } from '../../src/masks/independent.js';
import { LARGEST_ENUMERATION, shardRange } from '../../src/masks/shard.js';
import { shown } from './laws.js';

describe('shards', () => {
  test.each([1, 2, 3, 7, 64])('%i of them hold every mask once', (of) => {
    const law = independent(new Array<string>(5).fill('1/3'));
    const parts = Array.from({ length: of }, (_, index) => shown(law, { index, of }));
    expect(parts.flat()).toEqual(shown(law));
  });

  test('are equal to within one mask', () => {
    const lengths = [0, 1, 2].map((index) => {
      const [first, end] = shardRange(32, { index, of: 3 });
      return end - first;
    });
    expect(lengths).toEqual([10, 11, 11]);
  });

  test('that do not exist are refused', () => {
    for (const shard of [
      { index: 2, of: 2 },
      { index: -1, of: 2 },
      { index: 0, of: 0 },
      { index: 0.5, of: 2 },
      { index: 0, of: 5000 },
    ])
      expect(() => shardRange(8, shard)).toThrow(RangeError);
  });

  test('of more than 2^40 masks are refused', () => {
    expect(shardRange(LARGEST_ENUMERATION)).toEqual([0, LARGEST_ENUMERATION]);
    expect(() => shardRange(2 * LARGEST_ENUMERATION)).toThrow(/too many to enumerate/);
  });
});

test.each([0, -1, 0.5, 2.5, 4097])('%d shards are no number of shards', (of) => {
  expect(() => shardRange(2 ** 13, { index: 0, of })).toThrow(
    `masks are split into 1 to 4096 shards, not ${of}`,
  );
});

test('the last of 4096 shards is one', () => {
  expect(shardRange(2 ** 13, { index: 4095, of: 4096 })).toEqual([8190, 8192]);
});

test.each([2, -1, 0.5])('a shard of index %d is none of two', (index) => {
  expect(() => shardRange(8, { index, of: 2 })).toThrow(
    `of 2 shards there is none of index ${index}`,
  );
});
