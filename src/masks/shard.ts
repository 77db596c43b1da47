import type { Shard } from './law.js';

/** The most masks that an enumeration is begun for: 2^40 take a month at a microsecond each. */
export const LARGEST_ENUMERATION = 2 ** 40;

/**
 * The masks of a shard as a range of their places, first inclusive, end not.
 *
 * @throws RangeError if there are more masks than can be enumerated, or the
 *   shard is not one of `of` ≥ 1 parts.
 */
export function shardRange(
  size: number,
  shard: Shard = { index: 0, of: 1 },
): readonly [first: number, end: number] {
  if (size > LARGEST_ENUMERATION)
    throw new RangeError(`${size} masks are too many to enumerate: at most 2^40 are`);
  const { index, of } = shard;
  if (!Number.isInteger(of) || of < 1 || of > 2 ** 12)
    throw new RangeError(`masks are split into 1 to 4096 shards, not ${of}`);
  if (!Number.isInteger(index) || index < 0 || index >= of)
    throw new RangeError(`of ${of} shards there is none of index ${index}`);
  return [Math.floor((size * index) / of), Math.floor((size * (index + 1)) / of)];
}
