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
